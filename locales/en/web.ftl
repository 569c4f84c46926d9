# Words of the web guide.

## Around every page

skip = Skip to the content
footer-nav = More
footer-not-signed = Not a doctor and not a certified medical device. No clinician has signed these pages yet.
footer-safety = What this is not
footer-library = Library
title-landing = Why does my face twitch?
title-ask = Questions
title-ask-error = Please look again: questions
title-check = Check your answers
title-stop = Advice
title-result = Advice
title-library = Library
title-safety = What this guide is not
reminder-child = Your answers are about your child.
reminder-other = Answer as the person you are helping would.
call-112 = Call 112
other-numbers = Works in the EU, the UK, Russia and many other countries. Also: 103 in Russia, 999 in the UK, 911 in the US.

## The first page

landing-heading = Your face twitches, and you wonder why.
landing-lead = Most twitches of the face are harmless and pass. A few are not. Answer some questions, and see how urgent yours is, what it may be and what helps.
landing-call-now = Call an ambulance now if
landing-call-droop = one side of the face suddenly hangs
landing-call-weak = an arm or leg is suddenly weak or numb, or speech is slurred or makes no sense
landing-call-fit = somebody is having a fit, or cannot be woken
landing-call-breath = breathing is hard, or tongue or throat are swelling
landing-start = Whom is it about?
landing-minutes = It takes about four minutes. “Not sure” is always an answer.
start-me = It is about me
start-child = It is about my child
start-other = It is about somebody else, and I answer in their place
landing-private = Nothing you answer leaves this computer.
landing-private-text = No account, no cookie, no tracking. If others use this computer too, open a private window.
landing-not-a-doctor = This guide is not a doctor and not a certified medical device. No clinician has signed its pages yet.
landing-counts = It knows { $rules } danger rules and { $causes } causes, each with its sources.

## Questions

back = Back
continue = Continue
progress = How far you are
what-it-means = What does this mean?
why-we-ask = Why we ask
which-of-these = Which of these?
follow-up-heading = A few quick questions about this
ask-one-by-one = I am not sure about some of them: ask me one at a time
check-my-answers = Check my answers
unit-years = years
side-your-left = your left
side-your-right = your right
side-their-left = their left
side-their-right = their right
face-label = Face, as in a mirror
chosen = Chosen:
chosen-nothing = nothing yet
choose-from-list = Choose from a list
places-left = On the left
places-middle = In the middle
places-right = On the right

## What must be put right

summary-heading = One thing before we go on
slip-nothing-ticked = Tick what fits, or choose “None of these”
slip-ticked-and-none = You ticked something and also “None of these” or “Not sure”. Keep what is right
slip-nothing-chosen = Choose an answer. “Not sure” is an answer too
slip-not-a-number = Write a number
slip-out-of-range = Write a sensible number
slip-number = Write a number from { $lowest } to { $highest }, or choose “Not sure”
slip-number-and-not-sure = You wrote a number and also chose “Not sure”. Keep one of them
slip-no-medicines = Write what is taken, or choose “Nothing”
slip-medicines-and-nothing = You wrote a medicine and also chose “Nothing”. Keep what is right
slip-too-many-medicines = More than sixty names are not read. Leave those that you take now
slip-long-medicine = One of the names is very long. Put each medicine on a line of its own, with its name only
slip-doubtful-medicine = Some names are not in our list. Choose for each what you mean, or keep it as it is. Nothing that you wrote is lost

## Check your answers

check-heading = Check your answers
check-said = What you told us
check-denied = You said no to these
change = Change
save-change = Save the change
back-to-check = Back to all answers
go-on = Go on
start-again = Start again
dropped-answers = Some earlier answers do not fit their questions as they are now, so we left them out: { $what }. Everything else is kept. What matters will be asked again.
dropped-no-question = a question that we no longer ask
dropped-about = whom it is about
contradictions-heading = Two answers do not fit together
contradictions-text = That happens easily. To be safe we went with the first of each pair. Change whichever is wrong.

## Call an ambulance

what-to-do-now = What to do now
why-so = Why
because-you-said = Because you said:
also = Also:
only-if-sure = Only if you are sure: this could explain it
only-if-sure-text = Do not lose time here. If you are not certain, call.
look-again = Look again with these answers
change-an-answer = Change an answer
sources = Sources
reviewed-on = Last looked at on { $date }.

## Advice

ground-routine = We found no danger sign in your answers. Nothing shows that it can be left alone for good either, so let a doctor look at it in the ordinary way.
unsure-reason = You were not sure about something that matters:
unsure-short = you were not sure:
unsure-text = A doctor can find out by telephone or by looking. Tell them exactly this.
unsure-if-so = If it turns out to be so:
result-contradicts = Two of your answers do not fit together. To be safe we went with the graver one. “Check my answers” shows them.
what-it-may-be = What it may be
causes-urgent = Whatever it is, do first what stands above.
cause-more = What it is, and why
causes-note = Of ten people who answer as you did, about so many have it. This is a rough guess: most of the weights behind it are our own estimates.
speaks-for = Speaks for it
speaks-against = Speaks against it
what-usually-happens = What usually happens
not-asked = What we did not ask, or you were not sure of
something-else-text = Some people have something that this guide does not know. If it goes on or changes, let somebody look.
who-to-see = Who can help
what-to-bring = What to bring
verdict-considered = You asked about { $names }: better not.
verdict-considered-why = Why
what-to-watch-for = What to watch for
watch-text = If one of these appears, the advice changes:
watch-ambulance = Call an ambulance if:
watch-emergency = Go to a hospital at once if:
watch-same-day = Speak to a doctor the same day if:
watch-soon = See a doctor within two weeks if:
print = Print or save
behind-this = Behind this advice
not-signed-result = No clinician has signed these pages. The danger rules alone decide how urgent it is; the list of causes never makes it calmer.
for-clinicians = For clinicians: rules, weights, sums
weights-note = Weights in hundredths of a ban: 100 means ten times as likely. The reasons add up to the sum exactly. P is the share of people with this cause who have the finding. “Estimate” is our own guess.
because-prior = How common it is
because-sex = How common it is for this sex
col-finding = Finding
col-weight = Weight
col-p = P
col-basis = Source
col-sum = Sum
unlikely = Less likely
knowledge-release = Knowledge:

## Everything it knows

library-lead = Everything this guide knows. Read it without answering anything.
library-begin = Begin here
library-places = By place on the face
library-all = Everything, by kind
library-show-all = Show everything
library-search = Search
library-search-hint = A place, what it does, a medicine, in English or Russian. Spelling does not matter much.
library-search-button = Search
library-medicines = Do my medicines go together?
title-medicines = Do my medicines go together?
medicines-lead = Write what you take, and see what does not go together. Nothing is stored or sent.
medicines-list = What is taken now
medicines-hint = One a line: tablets, drops, herbs, vitamins. Trade names and spelling mistakes are fine, in Latin or Russian letters.
medicines-names-hint = Trade name or substance, in Latin or Russian letters.
medicines-check = Check
medicines-more = Read more, with sources
medicines-nothing = Nothing
medicines-unsure = There is something, but I do not know what it is called
medicines-as-it-is = Something else: keep it as it is written. It cannot be checked
medicines-unknown-kept = Keep it as it is written. It cannot be checked
medicines-many = These { $count } names are not in our list
medicines-which = Which ones
medicines-keep-all = Keep all of them as they are written. They cannot be checked
medicines-some-alike = Some are like names that we know: { $count }
medicines-what-is = What is “{ $written }”?
medicines-considered = What is thought of, but not taken yet (may stay empty)
medicines-considered-hint = For example something from the pharmacy that you are not sure about.
check-medicines = Medicines
library-found = What fits your words
landing-read = Would you rather read than answer?
what-counts = What counts

## What this is not

safety-heading = What this guide is not
safety-lead = It asks what a careful doctor would ask first, and says how urgent it sounds. It cannot see, touch or examine you.
safety-is-not = It is not
safety-not-a-doctor = a doctor, and no substitute for one. If you are worried, see somebody, whatever stands here.
safety-not-a-device = a certified medical device. No authority has checked it.
safety-not-signed = signed by a clinician. The pages were written from guidelines and papers; nobody with a licence has put their name to them yet.
safety-not-emergency = an emergency service. It calls nobody. In danger, call 112 or your local number first.
safety-limits = What it cannot do
safety-limit-face = It knows movements, numbness, pain and weakness of the face, and little else.
safety-limit-causes = Its list of causes is short. “Something else” is on it for that reason.
safety-limit-estimates = Many of its numbers are our own estimates. They are marked as such.
safety-limit-honest = It can only work with what you tell it. If something changes, answer again.
safety-private = What becomes of your answers
safety-private-text = They stay in the page in front of you. Each step sends them to the program on this computer, which answers and forgets them. The program puts them in no address, no cookie, no file and no log. Your browser, though, may keep the pages that you saw for its Back button, as it does with every page. If others use this computer too, open a private window.
to-the-start = To the start

## When something cannot be answered

refusal-not-found = There is no such page
refusal-not-found-text = The address may be mistyped, or the page has another name now.
refusal-not-asked = This page is made from your answers
refusal-not-asked-text = Your answers are kept nowhere, so the page cannot be opened by its address alone.
refusal-too-large = That was too much at once
refusal-too-large-text = What was sent is larger than any of our forms.
refusal-not-a-form = That was not one of our forms
refusal-not-a-form-text = What was sent is not a form that this guide understands.
refusal-unreadable = Your earlier answers could not be read
refusal-unreadable-text = The page that you came from was incomplete, or belongs to another release of this guide.
refusal-foreign = This answer does not belong to its question
refusal-foreign-text = The page may come from another release of this guide, or something changed it on the way. Nothing was guessed from it.
refusal-go-back = You can go back in your browser and try again, or start again. It takes about four minutes.
refusal-urgent = If it is urgent:

result-call = If it suddenly gets worse, or somebody is in danger:

## The plan

what-to-tell = What to tell them: filled in from your answers
services-in = Where to go in { $country }
region-label = Where are you?
region-why = Only for prices and telephone numbers. It is kept in the form and goes nowhere.
region-change = Use this
call-number = Call { $number }
what-would-change = What would change this advice
pivots-note = If one of these were so, we would say something else:
report-open = One page for the doctor
title-report = One page for the doctor
back-to-advice = Back to the advice
print-all = Print this whole page
plan-medicines = Your medicines
plan-considered = You think of taking { $what }
plan-nothing-against = We know nothing that stands against it. That is no proof: ask at the pharmacy.
plan-not-for-you = Not for you, or only after a doctor has weighed it, because:
plan-not-for-you-other = Not here, or only after a doctor has weighed it, because:
plan-not-for-you-child = Not for your child, or only after a doctor has weighed it, because:
plan-unlisted = Not in our list, so we could not check it: { $names }. Show it at the pharmacy before anything new is added.
plan-more = { $count } more
plan-examinations = Examinations
plan-examinations-note = The ones that tell most for their price come first. A doctor decides which is needed.
plan-settles = It helps to tell: { $causes }.
plan-tell-before = Tell them before: { $what }
plan-tell-if = Tell them before, if it is so: { $what }
plan-outcomes = What each result would change
plan-prepare = How to prepare
plan-risks = Risks
plan-price = Price: { $price }
plan-price-unknown = We have no price for it here.
plan-enter-result = I have the result: enter it
plan-change-result = Change the result
plan-needless = Often sold for this, and of no use here
plan-needless-for = For: { $cause }
plan-treatments = Treatments to discuss
plan-treatments-note = None of this is a prescription. Where the proof is as good, what needs no medicine comes first.
plan-for = For: { $cause }
plan-how-long = How long until it helps
plan-does-not = What it does not do
plan-take-care = Take care
plan-taken = You take this already. Talk about it with whoever gave it; do not stop it on your own.
plan-weighed = Offered all the same, but the doctor weighs this first:
plan-ask-first = Ask first, because: { $what }
plan-not-if = Not if one of these is true: { $what }
plan-unchecked = We could not check it against everything that you take. Ask at the pharmacy first.
plan-unchecked-against = You take something that we do not know: { $names }. So we could not check whether it goes with what stands here. Ask the pharmacist or the doctor first.
plan-unchecked-against-child = Your child takes something that we do not know: { $names }. So we could not check whether it goes with what stands here. Ask the pharmacist or the doctor first.
plan-unchecked-against-other = Something is taken that we do not know: { $names }. So we could not check whether it goes with what stands here. Ask the pharmacist or the doctor first.
plan-unchecked-unsure = Something is taken whose name we were not told. So we could not check whether it goes with what stands here. Take the packets along, and ask the pharmacist or the doctor first.
plan-unchecked-unasked = We were not told what is taken. So we could not check whether it goes with what stands here. Ask the pharmacist or the doctor first.
plan-if-taken = If you take it already
plan-withheld = Not for you
plan-withheld-other = Not for the person this is about
plan-withheld-child = Not for your child
plan-unproven = Often tried, not shown to help
plan-unproven-note = Many people take these. We looked for proof that they help here, and found none that holds.
plan-home = What to do at home
plan-expect = What to expect
plan-stop = When to stop and see somebody
plan-not-at-home = Not for you at home
plan-not-at-home-other = Not here at home
plan-not-at-home-child = Not for your child at home
plan-triggers = What may set it off: for a diary
plan-triggers-note = Note for two weeks which of these come before it. Nobody needs to avoid them all.
