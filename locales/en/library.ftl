# The words around the pages of the library. The pages themselves are in `knowledge/`.

## Kinds of pages: one, and many

kind-article = Article
kind-condition = Possible cause
kind-red-flag = Danger rule
kind-reassurance = When care at home is enough
kind-specialist = Who can help
kind-examination = Examination
kind-treatment = Treatment to discuss
kind-self-care = What to do at home
kind-interaction = What does not go together
kind-medicines = Group of medicines
kind-trigger = What sets it off
kind-scale = How to measure
kind-story = Story
kind-prices = What it costs
kind-inventory = Statements, checked one by one
kind-finding = What we ask about
kind-screen = Page of questions
kind-property = What is proved for all answers
kind-source = Source
kinds-article = Articles
kinds-condition = Possible causes
kinds-red-flag = Danger rules
kinds-reassurance = When care at home is enough
kinds-specialist = Who can help
kinds-examination = Examinations
kinds-treatment = Treatments to discuss
kinds-self-care = What to do at home
kinds-interaction = What does not go together
kinds-medicines = Medicines
kinds-trigger = What sets it off
kinds-scale = How to measure
kinds-story = Stories
kinds-prices = What it costs
kinds-inventory = Statements, checked one by one
kinds-finding = What we ask about
kinds-screen = Pages of questions
kinds-property = What is proved for all answers
kinds-source = Sources

## How sure

basis-study = study
basis-guideline = guideline
basis-label = product information
basis-article = the article’s word
basis-estimate = our estimate
basis-recall = from memory, source not opened
seen-page = (read)
seen-abstract = (abstract read)
seen-relay = (quoted by another source)
seen-recall = (from memory, not opened)
reviewed = Last looked at on { $on }, to be looked at again by { $until }.

## What a page says as data

data-place = Where it shows
data-adults = How common among adults with a complaint of the face
data-children = How common among children with a complaint of the face
data-codes = Codes
data-form = What it is
data-made-of = Made of
data-sold = How it is sold
data-usual-age = Usually from
data-from-age = Used from
data-from-age-years = { $years ->
    [one] { $years } year of age
   *[other] { $years } years of age
}
data-avoid = Not for people with
data-ask-first = Ask first if
data-still-offered = Offered all the same
data-still-offered-yes = yes: a doctor weighs it
data-severity = How grave
data-taking = When taking
data-with = Together with
data-with-person = In people with
data-no-brands = no trade names listed
data-radiation = X-ray dose
data-radiation-dose = about { $dose } millisievert
data-risky = Tell the staff beforehand
data-results = Possible results
data-emergency = Emergency number
data-advice = For advice that cannot wait
data-year = Year of these prices
data-undated = the source has no date
data-free = free of charge
data-price-from = from { $from }
data-whom = For whom
data-goal = What for
data-level = How good the evidence is
data-reassess = Look again after
data-reassess-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
data-rater = Filled in by
data-range = Scores
data-may-be-shown = May it be copied
data-free-yes = yes, freely
data-free-no = only with permission of its owners
data-needs = Asked only where this is possible
data-asks = What it asks

form-medicine = a medicine
form-therapy = a therapy without medicines
form-procedure = an operation or procedure
form-herb = a herb
form-supplement = a food supplement
form-remedy = a remedy
region-ru = Russia
region-eu = Europe
region-us = United States
sold-prescription = with a prescription
sold-pharmacy = without a prescription
sold-supplement = as a supplement
sold-not-sold = not as a medicine
sold-unknown = not known to us
level-a = strong evidence
level-b = some evidence
level-c = weak evidence
level-d = tradition only
level-none = looked for, none found
level-x = evidence against it
severity-moderate = take care
severity-major = serious
severity-contra = never together
whom-anyone = anyone
whom-adult = people of 16 and over
whom-child = children
goal-safety = to be safe
goal-relief = to make it better
goal-prevention = to keep it from coming back
complaint-tics = Tics
complaint-twitch = Twitching of a lid or lip
complaint-hemifacial-spasm = Spasm of half the face
complaint-trigeminal-neuralgia = Shooting pain in the face
complaint-migraine = Migraine
mark-experimental = shown in experiments or diaries
mark-reported = reported by many
mark-mixed = results differ
mark-weak = opinion only
mark-none = no link found
mark-unknown = not known
rater-self = the person
rater-clinician = a clinician
rater-parent = a parent
verdict-supported = right
verdict-weak = half right, weak evidence
verdict-none = no evidence
verdict-harmful = can do harm
verdict-wrong = wrong
verdict-added = was missing
price-mri-brain = MRI of the head
price-ct-head = CT of the head
price-blood-test = Blood test
price-at-home = What you check yourself
price-eeg = EEG
price-emg = EMG
place-forehead = Forehead and temple
place-eyes = Eyes and lids
place-nose = Nose
place-cheek = Cheek
place-upper-lip = Upper lip
place-lower-lip = Lower lip and chin
place-mouth = Mouth and tongue
place-jaw = Jaw
place-ear = Ear
place-neck = Neck

## When a rule speaks

when-it-speaks = When this rule speaks
when-it-is-so = When it is so
when-all = All of these are so:
when-any = At least one of these is so:
when-at-least = At least { $count } of these are so:
when-none = None of these is so:
when-unless = It stays silent if one of these is known to be so:
the-answers = The answers

## What stands beside a page

beside-conditions = What it may be about
beside-specialists = Who can help
beside-examinations = Examinations that help
beside-not-useful = Often done without need
beside-treatments = Treatments to discuss
beside-self-care = What to do at home
beside-interactions = What does not go with it
beside-medicines = Medicines
beside-prices = What it costs
beside-scales = How to measure it
beside-stories = Stories
beside-red-flags = When it is urgent
beside-claims = What people are told about it
beside-mentions = Read more
beside-used-by = Where it counts
beside-cited-by = Cited by

what-speaks = What speaks for and against it
what-speaks-note = How many people with this cause have the finding. “Our estimate” is a guess and not a fact.
also-called = Also called:
how-sure = What this rests on:
not-signed-page = No clinician has signed this page.
library-sources = Sources
library-no-hit = Nothing fits these words.
library-no-hit-help = Try fewer or simpler words: the place (lip, eyelid), what it does (twitches, numb), or the name of a medicine.

## A list of medicines

medicines-understood = What is on your list
medicines-did-you-mean = “{ $written }”: not known by this name. Perhaps: { $names }? Then write it so, or ask a pharmacist.
medicines-unknown = “{ $written }”: not in our list, so nothing can be said about it. Ask a pharmacist.
medicines-unread = The list is too long; names not read: { $count }. Check them in a second list, or ask a pharmacist.
medicines-none-found = We know of nothing on this list that does not go together. That is no proof that it is safe.
medicines-may-move = A medicine can itself make a face twitch, tremble or cramp: { $names }. Stop nothing on your own: tell the doctor or pharmacist.
medicines-limits = Never stop a prescribed medicine on your own. What is not mentioned here is not proved to be safe: show the list to a pharmacist. Illnesses, pregnancy and age matter too; they stand on the pages of the medicines.

## Properties: of whom they speak, and what holds

property-all = If all of these are so
property-any = If at least one of these is so
property-no = If none of these is so, and the person says so
property-unsure = If the person is not sure of
property-numbers = If the person says
property-takes = If the person takes
property-unless = Unless
property-else = And otherwise
property-otherwise-well = none of the other signs that we ask about
property-at-least = Then it is at least this urgent
property-at-most = Then it is at most this urgent
property-never = Then these are never offered
property-warns = Then the plan warns of
property-sees = Then they are sent to
property-present = Then this is so
property-harmless = These causes are harmless; they are not named first while a sign of the brain is not ruled out
property-grave = These causes are never called harmless
property-hazard = Guards against hazard
