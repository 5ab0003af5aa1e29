//! Who issues a report.

/// What a report says of who issues it; what is not given follows from the communes.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Issuer {
    /// The issuing body.
    pub body: Option<String>,
    /// The body above it.
    pub superior_body: Option<String>,
    /// The place it is issued at.
    pub place: Option<String>,
}
