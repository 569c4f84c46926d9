# What is proved for all answers: laws, and the page that tells about them.

law-P1 = Everybody gets exactly one urgency
law-P2 = A danger sign never makes it less urgent: not instead of “no”, and not as “not sure”
law-P3 = Nothing is asked before the danger signs; “none of these” rules out every reason for an ambulance but those that say why they come late
law-P4 = “Not sure” is never calmer than “no”, nor than not having been asked
law-P5 = Nothing but a danger rule makes it more urgent, and nothing but a stated reason lets anybody stay at home
law-P6 = No cause whose page calls it harmless is named first while a sign of the brain is not ruled out
law-P7 = No treatment is offered to somebody against whom our pages name something, but for what a doctor weighs and is told beside it
law-P8 = Every rule can come true, none stands in the shadow of others, every question and warning can come up
law-P9 = The reasons for a cause add up to its score
law-P10 = The order of the answers does not matter
law-P11 = Every rule has a source or says that it is an estimate, and its review has not run out
verdict-holds = holds
verdict-fails = fails
verdict-undecided = not decided
method-solver-and-tests = the ranking by tests on many people
method-construction = by how it is built, and tests on many people
method-pages = every page was looked at

prove-undecided = not decided within the limit: { $about }
prove-more = and { $count } more
prove-nobody = there is nobody of whom this is so
prove-for = for
prove-then = and then
prove-sum = All { $all } hold: { $solved } by a solver, for each of the { $answers } sets of answers{ $other ->
    [0] .
   *[other] ; { $other } in the way that is named beside them.
}
prove-sum-not = { $hold } of { $all } hold, { $fail } { $fail ->
    [one] fails
   *[other] fail
}, { $undecided } not decided.

footer-proof = What is proved
title-proof = What is proved for all answers
proof-heading = What is proved for all answers
proof-lead = A test tries some people. A proof speaks of all. A program has worked out whether certain things about the rules of this guide hold, whatever anybody answers.
proof-sum = { $holding } of { $all } statements hold: { $solved } are decided for all answers, { $other } are known in the way that stands beside them. The number of different sets of answers has { $digits } digits; nobody could try them all.
proof-fails = Some statements do not hold. Do not trust this release.
proof-none = The pages that this guide speaks from have not been proved. Perhaps somebody has changed them. Take more care with its advice.
proof-laws = What must hold for any guide
proof-laws-lead = Where something is left out on purpose, the page of that rule says why.
proof-guidelines = What medicine asks for
proof-guidelines-lead = These { $all } sentences were not written from our rules, so that each checks the other. { $guidelines } come from guidelines, { $labels } from product information, { $studies } from studies; { $rest } are widely taught or our estimate; for them we have not opened a source.
proof-guidelines-all = All of them
proof-not = What this does not prove
proof-not-right = That the rules are the right ones. A rule can be kept without fail and still be a bad rule.
proof-not-understood = That people understand our questions as we mean them, and answer truly.
proof-not-likely = That a cause is as likely as we say. Most of those numbers are our estimates.
proof-not-program = That the program does what the proof speaks of. The two were written apart and are compared on thousands of invented people, but not on all.
proof-not-considered = What we say of a medicine that somebody only thinks of taking. The same program part looks at it, and tests try it, but it is not in the proof.
proof-not-signed = That a doctor agrees. None has signed these pages yet.
proof-exceptions = What is left out on purpose
proof-repeat = Do not trust us
proof-repeat-text = Anyone can repeat it on their own computer with the command “philtrum prove”. Every question can also be written out for another solver, and another program checks the proofs. The file docs/distrust.md tells how.
proof-made = Made on { $on } by { $program } with { $solver }.
