# What is proved for all answers: laws, and the page that tells about them.

law-P1 = Everybody gets exactly one urgency
law-P2 = A danger sign never makes it less urgent: not instead of “no”, and not as “not sure”
law-P3 = Nothing is asked before the danger signs; “none of these” rules out every reason for an ambulance
law-P4 = “Not sure” is never calmer than “no”, nor than not having been asked
law-P5 = Nothing but a danger rule makes it more urgent, and nothing but a stated reason lets anybody stay at home
law-P6 = No harmless cause is named first while a sign of the brain is not ruled out
law-P7 = No treatment is offered to somebody whom it could harm by what is known of them
law-P8 = Every rule can come true, none stands in the shadow of others, every question and warning can come up
law-P9 = The reasons for a cause add up to its score
law-P10 = The order of the answers does not matter
law-P11 = Every rule has a source or says that it is an estimate, and its review has not run out
verdict-holds = holds
verdict-fails = fails
verdict-undecided = not decided
