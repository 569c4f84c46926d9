//! The measures of the literature, over a set of vignettes.

use philtrum_model::{Urgency, Vignette};
use serde::Serialize;

use crate::outcome::{Judged, Safety};

/// So many of so many.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Share {
    /// How many.
    pub of: usize,
    /// Out of how many.
    pub all: usize,
}

/// The measures. Each is a share of the vignettes that it can be asked of.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct Measures {
    /// Accuracy: exactly the expected urgency.
    pub exact: Share,
    /// Accuracy with leniency: the expected urgency, or one that would also be right.
    pub acceptable: Share,
    /// Strict safety: at the expected urgency or above.
    pub strictly_safe: Share,
    /// Lenient safety: at the lowest urgency that would be right, or above.
    pub leniently_safe: Share,
    /// Over-triage: above every urgency that would be right.
    pub over_triaged: Share,
    /// Emergency recall: of those that are an emergency or need an ambulance, sent to one of them.
    pub emergency_recall: Share,
    /// Over-triage inclination: of all that missed the right urgency, those that were too high.
    pub over_triage_inclination: Share,
    /// Comprehensiveness: a right cause is among those that the knowledge holds.
    pub comprehensive: Share,
    /// A right cause stands first.
    pub top_1: Share,
    /// A right cause is among the first three.
    pub top_3: Share,
    /// A right cause is among the first five.
    pub top_5: Share,
    /// Pages asked, over all vignettes together.
    pub pages: usize,
    /// How often the cause that stands first was right, by how likely it was said to be.
    pub calibration: Vec<Bin>,
}

/// Vignettes whose first cause was said to be about this likely.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub struct Bin {
    /// From this many thousandths …
    pub from: u16,
    /// … to below this many.
    pub below: u16,
    /// The likelihoods that were said, added up, in thousandths.
    pub said: u32,
    /// How many were right.
    pub right: Share,
}

impl Measures {
    pub(crate) fn over<'a>(
        vignettes: &'a [Vignette],
        judged: impl Iterator<Item = &'a Judged> + Clone,
    ) -> Self {
        let pairs = || vignettes.iter().zip(judged.clone());
        let count = |asked: &dyn Fn(&Vignette, &Judged) -> Option<bool>| {
            let answers: Vec<bool> = pairs().filter_map(|(v, j)| asked(v, j)).collect();
            Share { of: answers.iter().filter(|yes| **yes).count(), all: answers.len() }
        };
        let safety = |right: fn(Safety) -> bool| count(&|_, j| Some(right(j.safety)));
        let top = |places: usize| {
            count(&|v, j| (!v.causes.is_empty()).then(|| j.rank.is_some_and(|rank| rank <= places)))
        };
        let grave = |urgency| urgency >= Urgency::Emergency;
        Self {
            exact: safety(|safety| safety == Safety::Exact),
            acceptable: safety(|safety| matches!(safety, Safety::Exact | Safety::Acceptable)),
            strictly_safe: count(&|v, j| Some(j.urgency >= v.urgency)),
            leniently_safe: safety(|safety| safety != Safety::UnderTriaged),
            over_triaged: safety(|safety| safety == Safety::OverTriaged),
            emergency_recall: count(&|v, j| grave(v.urgency).then(|| grave(j.urgency))),
            over_triage_inclination: count(&|_, j| match j.safety {
                Safety::OverTriaged => Some(true),
                Safety::UnderTriaged => Some(false),
                Safety::Exact | Safety::Acceptable => None,
            }),
            comprehensive: count(&|v, _| Some(!v.causes.is_empty())),
            top_1: top(1),
            top_3: top(3),
            top_5: top(5),
            pages: judged.clone().map(|one| one.pages).sum(),
            calibration: calibration(&pairs().collect::<Vec<_>>()),
        }
    }
}

/// Five bins of equal width.
fn calibration(pairs: &[(&Vignette, &Judged)]) -> Vec<Bin> {
    (0..5_u16)
        .map(|bin| {
            let (from, below) = (bin * 200, if bin == 4 { 1001 } else { bin * 200 + 200 });
            let mut said = 0;
            let mut right = Share::default();
            for (vignette, judged) in pairs.iter().filter(|(v, _)| !v.causes.is_empty()) {
                let Some((first, likely)) = judged.first else { continue };
                if (from..below).contains(&likely) {
                    said += u32::from(likely);
                    right.all += 1;
                    right.of += usize::from(vignette.causes.contains(&first));
                }
            }
            Bin { from, below, said, right }
        })
        .collect()
}
