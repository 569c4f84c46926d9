# What an edit of the pages changes: `philtrum diff`, and its page for a clinical reviewer.

## In a few sentences
diff-files =
    { $count ->
        [0] No file differs.
        [one] 1 page or file differs.
       *[other] { $count } pages or files differ.
    }
diff-none = No change in what is compared: how urgent it is, whom the deciding rules send to, what stands against each treatment, and what is warned of.
diff-ways =
    { $count ->
        [one] Advice changes in 1 way
       *[other] Advice changes in { $count } ways
    }
diff-lowered-none = { $ways }; in none of them is it less urgent than before.
diff-lowered-some =
    { $count ->
        [one] { $ways }; in 1 of them it is less urgent than before.
       *[other] { $ways }; in { $count } of them it is less urgent than before.
    }
diff-undecided-some = Not everything could be decided.
diff-read =
    { $count ->
        [one] Not all of that is compared: 1 has to be read.
       *[other] Not all of that is compared: { $count } have to be read.
    }
diff-compared = Compared for all possible answers: how urgent it is, whom the deciding rules send to, what stands against each treatment, and what is warned of. Compared page by page, as lists: what a treatment is for, when an examination is useful or a risk, whom a cause sends to, how common causes and their signs are, what is done at home and for what, which questions a page asks, and the order of these pages.
diff-not-compared = Not compared for all possible answers: which causes come first, the treatments and examinations on offer for them, whom causes send to, which questions are asked and in what order, care at home, prices, words. Whatever an edit changes of these has to be read.
diff-counts = Shares are of all combinations of answers, not of people. Each counts the same, also one that nobody would give. So they say nothing about how many patients are met.

## Ways in which advice changes
diff-change-lowered = Less urgent: { $from } → { $to }
diff-change-raised = More urgent: { $from } → { $to }
diff-change-sent = Sent also to: { $name }
diff-change-not-sent = No longer sent to: { $name }
diff-change-offered = { $name }: nothing stands against it any more
diff-change-against = { $name }: something stands against it now
diff-change-warned = { $name }: warned of now
diff-change-not-warned = { $name }: no longer warned of
diff-because = Because of { $pages }
diff-because-each = Because of each of these by itself: { $pages }
diff-because-together = Because of these together: { $pages }
diff-because-perhaps = Perhaps because of { $pages }
diff-because-unknown = Because of pages that could not be told apart
diff-example = for example: { $story }
diff-follows = As the urgency changes, other rules decide, and send elsewhere:
diff-follows-sent = some also to: { $names }
diff-follows-not-sent = some no longer to: { $names }
diff-more =
    { $count ->
        [one] and 1 more way; `--all` shows it
       *[other] and { $count } more ways; `--all` shows them
    }
diff-more-folded =
    { $count ->
        [one] 1 more way
       *[other] { $count } more ways
    }
diff-met = of all combinations of answers, not of people: { $share }
diff-met-none = none
diff-met-one-in = 1 in { $number }
diff-met-at-most = at most 1 in { $number }
diff-met-half = more than half
diff-met-perhaps = perhaps most

## Somebody
diff-story-nothing = somebody who has said nothing yet
diff-story-child = it is about a child
diff-story-unsure = not sure: { $what }
diff-story-takes = takes { $what }
diff-story-takes-nothing = takes nothing
diff-story-before = { $story } (before, the guide heard: { $before })

## Files that differ
diff-pages = Files that differ
diff-page-added = new
diff-page-removed = gone
diff-page-changed = changed
diff-page-renamed = renamed, before `{ $before }`
diff-page-no-change = nothing that is compared changes by it
diff-page-not-compared = not compared, so to be read: { $what }
diff-page-layout = changed in nothing that is compiled into the page (cases, comments, layout), so to be read
diff-page-other = no page, so nothing that the guide works with
diff-aspect-questions = questions
diff-aspect-weights = how likely causes are, and which come first
diff-aspect-uses = what it is for and how it is offered
diff-aspect-examined = when an examination is useful or a risk
diff-aspect-specialists = whom it sends to
diff-aspect-measures = care at home
diff-aspect-prices = prices
diff-aspect-proved = statements to be proved (“philtrum prove” decides them)
diff-aspect-words = words
diff-aspect-sources = sources or dates of review
diff-aspect-other = other data
diff-others =
    { $count ->
        [one] 1 more file; `--all` shows it
       *[other] { $count } more files; `--all` shows them
    }
diff-lines =
    { $count ->
        [one] … 1 more line; `--all` shows it
       *[other] … { $count } more lines; `--all` shows them
    }
diff-undecided = Not decided within the limit, so perhaps changed

## What lists say otherwise
diff-uses-gone = no longer for: { $name }
diff-uses-come = now for: { $name }
diff-uses-otherwise = for { $name }: level { $before } before, { $after } now
diff-ask-first-gone = need not be talked about first: { $name }
diff-ask-first-come = to be talked about first: { $name }
diff-useful-gone = no longer useful for: { $name }
diff-useful-come = now useful for: { $name }
diff-needless-gone = no longer called needless for: { $name }
diff-needless-come = now called needless for: { $name }
diff-risky-gone = no longer a risk with: { $name }
diff-risky-come = now a risk with: { $name }
diff-specialists-gone = no longer sends to: { $name }
diff-specialists-come = now sends also to: { $name }
diff-specialists-order = sends in another order: { $before } → { $after }
diff-prior-adult = how common among adults: { $before } before, { $after } now
diff-prior-child = how common among children: { $before } before, { $after } now
diff-likelihoods-gone = no longer weighed: { $name }
diff-likelihoods-come = weighed now: { $name }
diff-likelihoods-otherwise = how often with { $name }: { $before } before, { $after } now
diff-measures-gone = no longer for: { $name }
diff-measures-come = now for: { $name }
diff-avoid-gone = no longer to be avoided with: { $name }
diff-avoid-come = now to be avoided with: { $name }
diff-asked-gone = no longer asks: { $name }
diff-asked-come = now asks: { $name }
diff-asked-order = asks in another order: { $before } → { $after }
diff-screens-gone = This page of questions is no longer asked: { $name }
diff-screens-come = This page of questions is asked now: { $name }
diff-screens-order = Pages of questions are asked in another order: { $before } → { $after }

## The page for a reviewer
diff-review-title = Review of an edit – Philtrum
diff-review-heading = What an edit changes
diff-review-between = From { $old } to { $new }.
diff-review-answers = The same as answers for the command “philtrum assess”
diff-review-example = For example: { $story }
diff-review-following = Examples of this
diff-review-text = Lines before and after
diff-review-counts = What is compared, and what the shares mean
diff-review-sign = Review
diff-review-read = I have read every change above, and all lines that differ.
diff-review-agree = I agree that it is published.
diff-review-disagree = I do not agree; my reasons are under Remarks.
diff-review-remarks = Remarks
diff-review-name = Name
diff-review-profession = Profession
diff-review-date = Date
diff-review-signature = Signature
diff-review-knowledge = Knowledge before: { $old }. Knowledge after: { $new }.
