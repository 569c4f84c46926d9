# What the terminal says, beside the words in common.ftl. Mistakes of programs are told in English alone.

## philtrum serve
cli-serve-address = Philtrum is at { $url }
cli-serve-stop = It runs on this machine only while this window is open. Ctrl-C stops it.
cli-serve-no-browser = No browser could be opened. Please open the address yourself.
cli-serve-open-to-all = Warning: everybody who can reach this machine can open the guide, and what they answer travels over the network unencrypted. Without --host, only this machine can.

## philtrum ask
cli-ask-welcome = A few questions, then advice. Nothing you say is stored or sent anywhere. If it is an emergency, do not read on: call 112 or your local number.
cli-ask-keys = Arrow keys move, Space ticks, Enter goes on. Esc lets you go back, read what a question means, or stop.
cli-ask-about = Who is it about?
cli-ask-about-me = Me
cli-ask-about-child = A child
cli-ask-about-other = Somebody else
cli-ask-about-why = The questions are worded to fit.
cli-ask-tick = Which of these fit?
cli-ask-details = { $of }: which of these fit?
cli-ask-tick-help = Space ticks, Enter goes on, Esc for what these mean
cli-ask-unsure-of-some = I am not sure about some of these
cli-ask-unsure-of-which = Which are you not sure about?
cli-ask-none-with-others = “None” and “not sure” cannot be ticked together with others.
cli-ask-nothing-ticked = Tick at least one with Space. If nothing fits, tick “None of these”.
cli-ask-number-help = Type ? if you are not sure.
cli-ask-number = Please type a number from { $from } to { $to }, or ? if you are not sure.
cli-ask-medicines = What do you take: tablets, drops, herbs, vitamins, the pill?
cli-ask-medicines-help = Names with commas between; nothing if you take nothing; ? if you do not know the names
cli-ask-which-medicine = “{ $written }” is not in our list. Which of these is it?
cli-ask-another-medicine = Another one: keep what I wrote
cli-ask-paused = Nothing is lost. How would you like to go on?
cli-ask-paused-help = Your answers are kept until you stop.
cli-ask-go-on = Go on with this question
cli-ask-meaning = Read what this means
cli-ask-back = Back to the page before
cli-ask-stop = Stop here
cli-ask-stopped = Stopped. Nothing was stored or sent. `philtrum ask` begins again; it takes about five minutes.

## The consultation
cli-not-enough = Not enough is known for advice yet.
cli-so-far = At the least, from what is known so far:
cli-still-to-ask = Still to be answered
cli-because-unsure = This could not be ruled out, because you are not sure of an answer.
cli-assumed = What was not told was taken as not so (--rest-no).
cli-to-do = What to do now
cli-causes = What it may be
cli-see = Who to see
cli-watch = Get help sooner if this appears
cli-contradictions = These answers do not fit together; the more serious reading was used
cli-contradicts-medicines = { $present } (from the list of medicines) ↔ { $absent }
cli-sources = Sources
cli-not-a-doctor = This is information, not a diagnosis. If you are worried, or it gets worse, ask a doctor.

## philtrum report
cli-report-saved = The page is in { $file }

## philtrum library
cli-library-kinds = Kinds of pages
