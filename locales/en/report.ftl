# Words of the plan and of the page for the doctor, for the web guide and the terminal.

## Days

date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Where

country-ru = Russia
country-gb = United Kingdom
country-us = United States
country-de = Germany
country-other = Elsewhere, or not said

## How to reach help

numbers = { $one } or { $other }
channel-ambulance = Call { $number }.
channel-emergency = Go to the emergency department of a hospital now, and let somebody take you. If you cannot get there or it gets worse, call { $number }.
channel-same-day = Ring your doctor’s practice and say what is written here. If you reach nobody today, go to an urgent clinic or the emergency department.
channel-advice = For medical advice that cannot wait there is { $number }.
channel-soon = Make an appointment now, and say that it should be within two weeks.
channel-routine = In the next weeks, as soon as it can be arranged. If a sign from the list below appears, do not wait for it.
channel-self-care = No appointment is needed now. If it stays, changes or worries you, make one.
by-today = Today, { $date }.
by-date = By { $date } at the latest.

## What to tell

tell-course = How it is: { $what }
tell-noticed = What you noticed: { $what }
tell-known = What is known already: { $what }
tell-taken = What you take: { $what }
tell-unsure = What you were not sure of: { $what }
tell-child = For a child: weight, vaccinations, and what the school has noticed

## The plan

pivot = { $what } → { $then }
pivot-first = { $cause } would come first
outcome = { $cause } would stand first ({ $before } before, { $after } then).
outcome-stays = { $cause } would still stand first ({ $before } before, { $after } then).
weighed-too-young = usually from about { $years } years of age; for a younger child it is adapted, and support for the parents comes first
against-too-young = used only from { $years } years of age
against-medicine = you take { $medicine }
against-medicine-child = { $medicine } is on the list already
against-medicine-other = { $medicine } is on the list already

## The page for the doctor

about-me = The person themselves
about-child = A child
about-other = Somebody else, who was helped with the answers
about-years = { $years ->
    [one] { $years } year old
   *[other] { $years } years old
}
about-female = female
about-male = male
about-parent-answered = a parent answered
report-title = Philtrum: one page for the doctor
report-who = About
report-date = Date
report-why = Why
report-to-do = Until then
report-present = Present
report-absent = Absent
report-unsure = Not sure
report-not-asked = Not asked
report-causes = What it may be
report-causes-note = Weights in hundredths of a ban (100 = ten times as likely); most are our own estimates.
report-cause = Cause
report-share = Of people who answer so
report-weight = Weight
report-cause-line = { $cause }: { $share }, weight { $weight }.
report-for = For
report-against = Against
report-medicines = Medicines
report-medicines-none = Takes nothing.
report-medicines-unasked = Medicines were not asked for.
report-medicines-unsure = There may be others: names were not known.
report-medicines-unlisted = Not in our list, so not checked: { $names }
report-interactions = What does not go together
report-examinations = Examinations
report-questions = Questions for the doctor
report-watch = Sooner, if
report-knowledge = Knowledge
report-sources = Sources
report-assumed = What was not told was taken as not so.
report-not-signed = Written by a program from the person’s own answers. Not a diagnosis; not a medical device; no clinician has signed the pages behind it.
report-not-ruled-out = could not be ruled out: { $what }
report-more = and { $count } more
ask-together = May I go on with these together: { $what }?
ask-unlisted = Does this go with the rest: { $what }? The program does not know it.
ask-may-i = May I take { $what }?
ask-moving = Can this come from { $what }?
ask-examination = Would this help to decide: { $what }?
ask-treatment = Is this worth trying for me: { $what }?
ask-pregnant = Which of this is right while I am pregnant, and should my blood pressure be checked?
ask-else = What else could it be, and when should I come back?
