# Words that the web guide and the terminal share.

urgency-ambulance = Call an ambulance now
urgency-emergency = Go to a hospital now
urgency-same-day = Speak to a doctor today
urgency-soon = See a doctor within two weeks
urgency-routine = Make an ordinary appointment
urgency-self-care = You can look after this at home

something-else = Something else
in-ten = about { $n } in 10
in-hundred = about { $n } in 100
over-nine-in-ten = more than 9 in 10
under-one-in-hundred = less than 1 in 100

answer-yes = Yes
answer-no = No
answer-not-sure = Not sure
answer-none = None of these

question-about = This is about:
