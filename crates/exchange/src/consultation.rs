//! A consultation as JSON: the nouns. Their comments become the descriptions in the schema.

use philtrum_model::{Basis, Urgency};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Serialize;

use crate::page::Page;
use crate::plan::{Medicines, Pivot, Plan};

/// Everything that Philtrum says about one person's answers.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Consultation<'a> {
    /// Which knowledge it rests on.
    pub knowledge: Knowledge<'a>,
    /// `no` where everything that was not told was taken as not so.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["no", null]))]
    pub rest: Option<&'static str>,
    /// What the person takes; missing where that was not asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub medicines: Option<Medicines<'a>>,
    /// Where the person lives; missing for a country without a price list, or if it was not told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<&'a str>,
    /// How soon the person needs help, from what is known so far. From red flags alone.
    #[schemars(schema_with = "urgency")]
    pub urgency: &'static str,
    /// The rules that set the urgency. Empty where none speaks.
    pub because: Vec<Because<'a>>,
    /// What has become of the rules; those not listed are ruled out.
    pub rules: Rules<'a>,
    /// What is known of the findings.
    pub findings: Findings,
    /// Possible causes, most likely first.
    pub causes: Vec<Cause<'a>>,
    /// How likely it is to be none of these causes.
    pub something_else: SomethingElse,
    /// Pairs of answers that cannot both be right. The graver reading was kept.
    pub contradictions: Vec<Contradiction>,
    /// What comes next: questions, or advice.
    pub next: Next<'a>,
}

/// Which knowledge a consultation rests on.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Knowledge<'a> {
    /// The version of Philtrum.
    pub version: &'static str,
    /// SHA-256 of the pages, in hexadecimal.
    pub hash: &'a str,
}

/// A rule that sets the urgency.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Because<'a> {
    /// The id of the rule.
    pub rule: &'a str,
    /// What it sees, as people would say it.
    pub title: &'a str,
    /// `fired`, or `unsure` where it could not be decided and counts one step lower.
    #[schemars(extend("enum" = ["fired", "unsure"]))]
    pub state: &'static str,
    /// How sure its sources are.
    #[schemars(schema_with = "basis")]
    pub basis: &'static str,
    /// The ids of its sources.
    pub sources: Vec<&'a str>,
}

/// Rules by what has become of them.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Rules<'a> {
    /// They hold.
    pub fired: Vec<&'a str>,
    /// They cannot be decided, because the person is not sure.
    pub unsure: Vec<&'a str>,
    /// Something that they need was not asked.
    pub open: Vec<&'a str>,
}

/// Findings by what is known of them, as `finding` or `finding = value`. The others were not asked.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Findings {
    /// Known to be so.
    pub present: Vec<String>,
    /// Known not to be so.
    pub absent: Vec<String>,
    /// Asked; the person is not sure.
    pub unsure: Vec<String>,
}

/// A possible cause.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Cause<'a> {
    /// Its id.
    pub condition: &'a str,
    /// Its name.
    pub title: &'a str,
    /// Its codes by system: `icd10`, `icd11`, `mondo`, `omim`, `orpha`, `hpo`.
    pub codes: std::collections::BTreeMap<&'a str, &'a str>,
    /// The sum of the weights of the reasons, exactly.
    pub score: i32,
    /// How likely it is, from 0 to 1 in steps of a thousandth.
    pub probability: f64,
    /// What made the score.
    pub reasons: Vec<Reason>,
    /// What speaks for or against it, but is not known.
    pub not_asked: Vec<String>,
}

/// What speaks for (weight above 0) or against a cause.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Reason {
    /// How common the cause is, how common it is in this sex, or a finding.
    #[schemars(extend("enum" = ["prior", "sex", "finding"]))]
    pub because: &'static str,
    /// Which finding: `finding` or `finding = value`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finding: Option<String>,
    /// Whether the finding is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["present", "absent"]))]
    pub presence: Option<&'static str>,
    /// The finding as a statement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement: Option<String>,
    /// The logarithm to base 10 of the likelihood ratio, in hundredths: 100 is ten times as likely.
    pub weight: i32,
}

/// What is left over for causes that Philtrum does not know.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
pub struct SomethingElse {
    /// Its weight.
    pub score: i32,
    /// How likely it is. With the causes it makes 1.
    pub probability: f64,
}

/// Two answers that cannot both be right. Both are the same where the list of medicines says it and the
/// person says no.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Contradiction {
    /// Was said to be there …
    pub present: String,
    /// … although this, which it needs, was said not to be.
    pub absent: String,
}

/// What comes next.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Next<'a> {
    /// Something must still be asked.
    Ask(Page<'a>),
    /// Enough is known.
    Advise(Box<Advice<'a>>),
}

/// What to do.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Advice<'a> {
    /// Whom to see, best first.
    pub see: Vec<Named<'a>>,
    /// The causes worth naming, most likely first.
    pub named: Vec<&'a str>,
    /// What would make it more urgent.
    pub watch: Vec<Watch>,
    /// What this person may have examined, may discuss with a doctor, and may do at home.
    pub plan: Plan<'a>,
    /// Answers that would most change the advice.
    pub pivots: Vec<Pivot<'a>>,
}

/// Something with an id and a name.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Named<'a> {
    /// The id.
    pub id: &'a str,
    /// The name.
    pub title: &'a str,
}

/// A sign to watch for.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Watch {
    /// The sign: `finding` or `finding = value`.
    pub fact: String,
    /// The sign as a statement.
    pub statement: String,
    /// It counts this much if it comes within minutes.
    pub suddenly: bool,
    /// How urgent it would make this very case.
    #[schemars(schema_with = "urgency")]
    pub urgency: &'static str,
}

pub(crate) fn urgency(_: &mut SchemaGenerator) -> Schema {
    let levels: Vec<_> = Urgency::ALL.into_iter().rev().map(Urgency::id).collect();
    json_schema!({ "type": "string", "enum": levels })
}

pub(crate) fn basis(_: &mut SchemaGenerator) -> Schema {
    let all = [
        Basis::Study,
        Basis::Guideline,
        Basis::Label,
        Basis::Article,
        Basis::Estimate,
        Basis::Recall,
    ];
    json_schema!({ "type": "string", "enum": all.map(Basis::id) })
}
