//! The closed list of diagnostic codes.

use super::Severity;

/// Where a code can arise; it decides the exit code of an error.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    /// Reading and checking rule files, choosing a rule set.
    Rules,
    /// Reading a survey and fitting it to a rule set.
    Survey,
    /// Auditing an assessment: never an error.
    Finding,
    /// Reading and writing files.
    Files,
    /// What the command line asks for.
    Usage,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $code:ident = $name:literal, $stage:ident, $severity:ident;)+) => {
        /// What kind of problem a diagnostic tells of. The name is also the key of its sentence.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[allow(
            clippy::enum_variant_names,
            reason = "codes are public, and some are about codes"
        )]
        pub enum Code {
            $($(#[doc = $doc])+ $code,)+
        }

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$code,)+];

            /// The name that people and scripts see.
            pub fn name(self) -> &'static str {
                match self { $(Code::$code => $name,)+ }
            }

            /// Where it arises.
            pub fn stage(self) -> Stage {
                match self { $(Code::$code => Stage::$stage,)+ }
            }

            /// How much it matters.
            pub fn severity(self) -> Severity {
                match self { $(Code::$code => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    /// A rule file is not UTF-8 text.
    RulesNotUtf8 = "rules-not-utf8", Rules, Error;
    /// A rule file is not TOML.
    TomlSyntax = "toml-syntax", Rules, Error;
    /// A key that the format does not know.
    UnknownKey = "unknown-key", Rules, Error;
    /// A key that must be there is not.
    MissingKey = "missing-key", Rules, Error;
    /// A value of another type than the key takes.
    WrongType = "wrong-type", Rules, Error;
    /// A text without content.
    EmptyText = "empty-text", Rules, Error;
    /// A word that is not among those the key takes.
    UnknownWord = "unknown-word", Rules, Error;
    /// A number with more digits than can be kept exactly.
    NumberTooLong = "number-too-long", Rules, Error;
    /// A number out of the range its key allows.
    NumberOutOfRange = "number-out-of-range", Rules, Error;
    /// A code that is malformed or stands under the wrong criterion or indicator.
    MisplacedCode = "misplaced-code", Rules, Error;
    /// The same code twice for one day.
    DuplicateCode = "duplicate-code", Rules, Error;
    /// A span of days that ends before it begins.
    ReversedDates = "reversed-dates", Rules, Error;
    /// Two targets for the same day and place.
    OverlappingTargets = "overlapping-targets", Rules, Error;
    /// A day between or after the dated targets has none.
    TargetGap = "target-gap", Rules, Error;
    /// A target that says nothing, or several things at once.
    TargetForm = "target-form", Rules, Error;
    /// A target that does not fit the kind of its indicator.
    TargetKind = "target-kind", Rules, Error;
    /// A target without citation.
    MissingCitation = "missing-citation", Rules, Error;
    /// A citation that the file does not declare.
    UnknownCitation = "unknown-citation", Rules, Error;
    /// A target without basis, or an unset one with it.
    MissingBasis = "missing-basis", Rules, Error;
    /// A unit that the file does not declare.
    UnknownUnit = "unknown-unit", Rules, Error;
    /// A fact that neither the survey format nor the file declares.
    UnknownFact = "unknown-fact", Rules, Error;
    /// A region or group that does not exist.
    UnknownRegion = "unknown-region", Rules, Error;
    /// The declared number of criteria or indicators is not what the file holds.
    DeclaredTotal = "declared-total", Rules, Error;
    /// An overlay entry whose code the base set does not have.
    OverlayNoMatch = "overlay-no-match", Rules, Error;
    /// An overlay, or an entry of one, that changes nothing.
    OverlayNoEffect = "overlay-no-effect", Rules, Error;
    /// An overlay for a province that does not exist.
    UnknownProvince = "unknown-province", Rules, Error;
    /// An overlay loosens a value without saying why.
    LoosensWithoutReason = "loosens-without-reason", Rules, Error;
    /// An overlay of another base set.
    OverlayOtherBase = "overlay-other-base", Rules, Error;
    /// No rule set or overlay has this id.
    UnknownRuleSet = "unknown-rule-set", Rules, Error;
    /// Two rule files have the same id.
    DuplicateRuleSet = "duplicate-rule-set", Rules, Error;
    /// Two overlays of one place set the same target for the same day.
    OverlaysOverlap = "overlays-overlap", Rules, Error;
    /// A record of a sign-off that the file does not bear out.
    SignedOffWrong = "signed-off-wrong", Rules, Error;
    /// A target that is to be signed off, but is not set.
    SignOffUnset = "sign-off-unset", Rules, Error;
    /// A code that stands behind one that the law has after it.
    CodeOrder = "code-order", Rules, Error;
    /// A scale that does not order two levels or more.
    BadScale = "bad-scale", Rules, Error;
    /// A scale that the file does not declare.
    UnknownScale = "unknown-scale", Rules, Error;
    /// A level that the indicator's scale does not have.
    UnknownLevel = "unknown-level", Rules, Error;
    /// More parts are to be met than there are, or none.
    PartsNeeded = "parts-needed", Rules, Error;
    /// A fact that should be answered with yes or no is a number.
    FactKind = "fact-kind", Rules, Error;
    /// An overlay without any entry.
    OverlayEmpty = "overlay-empty", Rules, Warning;
    /// No rule set is in force on the day.
    NoRuleSetInForce = "no-rule-set-in-force", Rules, Error;
    /// A chosen overlay is not in force on the day.
    OverlayNotInForce = "overlay-not-in-force", Rules, Error;
    /// Two names of a unit that nobody can tell apart.
    UnitNamedTwice = "unit-named-twice", Rules, Error;
    /// A key that does not fit how its indicator is observed.
    KeyMisfit = "key-misfit", Rules, Error;
    /// A sum that cannot be added up as it is written.
    SumForm = "sum-form", Rules, Error;
    /// A sum about an indicator that the rules do not have.
    SumUnknownIndicator = "sum-unknown-indicator", Rules, Error;
    /// A rule set where an overlay is wanted, or the other way round.
    OtherRuleFile = "other-rule-file", Rules, Error;
    /// A task for a body that the file does not declare.
    UnknownBody = "unknown-body", Rules, Error;
    /// Two bodies or two tasks with the same id.
    DuplicateId = "duplicate-id", Rules, Error;
    /// The conditions of recognition have a code that surveys could take for another.
    ConditionCode = "condition-code", Rules, Error;
    /// A case of withdrawal that does not say how many criteria must be lost.
    WithdrawalForm = "withdrawal-form", Rules, Error;
    /// A case of withdrawal about a criterion that the rule set does not have.
    WithdrawalUnknownCriterion = "withdrawal-unknown-criterion", Rules, Error;
    /// Bands of communes that do not follow one another.
    BandOrder = "band-order", Rules, Error;
    /// A code that stands in two pairs of a crosswalk.
    CrosswalkDouble = "crosswalk-double", Rules, Error;
    /// A crosswalk from or to a rule set that does not exist.
    CrosswalkUnknownSet = "crosswalk-unknown-set", Rules, Error;
    /// A code of a crosswalk that its rule set does not have.
    CrosswalkUnknownCode = "crosswalk-unknown-code", Rules, Error;
    /// A target for a part that no overlay of a wider place brings.
    PartNotBrought = "part-not-brought", Rules, Error;
    /// Parts that ask for less than the base set, without a reason.
    PartsLoosen = "parts-loosen", Rules, Error;
    /// A target that was changed after it was signed off.
    SignedOffChanged = "signed-off-changed", Rules, Warning;
    /// A document to sign off against that the file does not cite, or several.
    SignOffDocument = "sign-off-document", Rules, Error;
    /// A code to sign off against a document on which none of its targets rests.
    SignOffOtherDocument = "sign-off-other-document", Rules, Error;
    /// A sign-off before the document was issued.
    SignOffTooEarly = "sign-off-too-early", Rules, Error;
    /// A check on a day that has not come.
    SignOffInFuture = "sign-off-in-future", Rules, Error;
    /// A target of at most one percent: somebody may have meant a fraction.
    TinyPercent = "tiny-percent", Rules, Warning;
    /// Rule files of a folder that applied to no commune.
    OverlaysUnused = "overlays-unused", Rules, Notice;
    /// A folder of overlays without any.
    NoRuleFiles = "no-rule-files", Rules, Warning;
    /// Files in a folder of overlays whose names nearly are those of rule files.
    NotRuleFiles = "not-rule-files", Rules, Warning;
    /// A province's name with other accents than its own.
    ProvinceMisspelt = "province-misspelt", Rules, Warning;
    /// A document that was issued after the rules that rest on it came into force.
    IssuedTooLate = "issued-too-late", Rules, Warning;
    /// An overlay that is in force on days on which its base set is not.
    OverlayBeyondBase = "overlay-beyond-base", Rules, Warning;
    /// Days between two targets of an overlay on which it says nothing.
    OverlayHole = "overlay-hole", Rules, Warning;

    /// A criterion to list that no rule set has.
    UnknownCriterion = "unknown-criterion", Usage, Error;
    /// A code that the rule file does not have.
    NoSuchCode = "no-such-code", Usage, Error;
    /// A day behind `@` that is none.
    NotADay = "not-a-day", Usage, Error;
    /// A file that is to be made, but is there already.
    FileExists = "file-exists", Usage, Error;
    /// A code to explain that no commune's rules have.
    UnknownCode = "unknown-code", Usage, Error;
    /// A commune to explain that the survey does not have.
    UnknownCommune = "unknown-commune", Usage, Error;
    /// One survey, and nothing to compare it with.
    NothingToCompare = "nothing-to-compare", Usage, Error;
    /// Two surveys without any commune that is in both.
    NoCommonCommune = "no-common-commune", Usage, Error;

    /// A file that could not be read.
    CannotRead = "cannot-read", Files, Error;
    /// A folder where a file was expected.
    IsAFolder = "is-a-folder", Files, Error;
    /// A file that could not be written.
    CannotWrite = "cannot-write", Files, Error;
    /// An output in a folder that does not exist.
    NoSuchFolder = "no-such-folder", Files, Error;
    /// An output that would overwrite an input.
    OutputIsInput = "output-is-input", Usage, Error;
    /// Two outputs to one file.
    OutputTwice = "output-twice", Usage, Error;
    /// An output whose format its name does not tell.
    UnknownOutputFormat = "unknown-output-format", Usage, Error;
    /// A sheet that the workbook does not have.
    UnknownSheet = "unknown-sheet", Usage, Error;
    /// An output as PDF, which other programs make of the others.
    NoPdf = "no-pdf", Usage, Error;
    /// A format that is no text, for standard output.
    NeedsOutputFile = "needs-output-file", Usage, Error;
    /// A survey about several communes where one is needed.
    SeveralCommunes = "several-communes", Usage, Error;
    /// A folder in which no file can be a survey.
    NoSurveyInFolder = "no-survey-in-folder", Files, Error;
    /// A pattern that no file matches.
    NothingMatches = "nothing-matches", Files, Error;
    /// A pattern that cannot be one.
    BadPattern = "bad-pattern", Usage, Error;
    /// Files of a folder that are no surveys by their names; they are left out.
    FilesLeftOut = "files-left-out", Files, Notice;
    /// Files of a folder that this program wrote as results; they are left out.
    OwnResultsLeftOut = "own-results-left-out", Files, Notice;
    /// What is to be set in a cell is not written as it must be, or set twice.
    BadChange = "bad-change", Usage, Error;
    /// A change takes away more than there is.
    ChangeBelowZero = "change-below-zero", Usage, Error;
    /// Communes in more detail than one file of results can hold.
    ReportTooLarge = "report-too-large", Usage, Error;

    /// A survey file without content.
    EmptyFile = "empty-file", Survey, Error;
    /// A survey file that is not UTF-8 text.
    NotUtf8 = "not-utf8", Survey, Error;
    /// No row with the column names was found.
    NoHeader = "no-header", Survey, Error;
    /// Two columns with the same meaning.
    DuplicateColumn = "duplicate-column", Survey, Error;
    /// A column that the format does not know; it is left out.
    UnknownColumn = "unknown-column", Survey, Notice;
    /// A quote that is never closed.
    UnclosedQuote = "unclosed-quote", Survey, Error;
    /// A line break inside a quoted cell.
    LineBreakInCell = "line-break-in-cell", Survey, Error;
    /// Text after a closing quote.
    TextAfterQuote = "text-after-quote", Survey, Error;
    /// A cell longer than a spreadsheet can hold.
    CellTooLong = "cell-too-long", Survey, Error;
    /// A row with more cells than the header.
    CellBeyondHeader = "cell-beyond-header", Survey, Error;
    /// A survey with facts only, or with nothing.
    NoObservations = "no-observations", Survey, Error;
    /// A row that does not say which commune it is about, in a file about several.
    NoCommune = "no-commune", Survey, Error;
    /// A row that does not say which indicator it is about.
    NoIndicator = "no-indicator", Survey, Error;
    /// An indicator that the rule set does not have.
    UnknownIndicator = "unknown-indicator", Survey, Error;
    /// The code of a criterion where its indicators are meant.
    CriterionNotIndicator = "criterion-not-indicator", Survey, Error;
    /// A row, or counts, for which the rules of this day and place have no use.
    RowNotUsed = "row-not-used", Survey, Notice;
    /// The same indicator or fact twice.
    DuplicateRow = "duplicate-row", Survey, Error;
    /// A cell that should hold a number does not.
    NotANumber = "not-a-number", Survey, Error;
    /// A number that can be read in two ways.
    AmbiguousNumber = "ambiguous-number", Survey, Error;
    /// A number with more digits than can be kept exactly.
    TooManyDigits = "too-many-digits", Survey, Error;
    /// A number below zero.
    NegativeNumber = "negative-number", Survey, Error;
    /// A number finer than its unit is counted.
    FinerThanUnit = "finer-than-unit", Survey, Error;
    /// A unit other than the indicator's.
    OtherUnit = "other-unit", Survey, Error;
    /// A whole of zero.
    ZeroDenominator = "zero-denominator", Survey, Error;
    /// A part larger than its whole.
    NumeratorAboveDenominator = "numerator-above-denominator", Survey, Error;
    /// A percentage above one hundred.
    PercentAboveHundred = "percent-above-hundred", Survey, Error;
    /// A value of another kind than the indicator takes.
    ValueOfOtherKind = "value-of-other-kind", Survey, Error;
    /// Counts and a value for one indicator.
    CountsAndValue = "counts-and-value", Survey, Error;
    /// A cell that should say đạt, chưa đạt or không áp dụng.
    NotAnAnswer = "not-an-answer", Survey, Error;
    /// Figures, answer and conclusion that cannot all be true.
    AnswersContradict = "answers-contradict", Survey, Error;
    /// Không áp dụng where the rule does not allow it.
    NotApplicableNotAllowed = "not-applicable-not-allowed", Survey, Error;
    /// Không áp dụng without a reason.
    NotApplicableWithoutReason = "not-applicable-without-reason", Survey, Error;
    /// A fact whose value cannot be used.
    BadFact = "bad-fact", Survey, Error;
    /// A province, region or group that does not exist on the day.
    UnknownPlace = "unknown-place", Survey, Error;
    /// No day to judge by.
    NoDate = "no-date", Survey, Error;
    /// A total row beside rows of hamlets.
    TotalBesideHamlets = "total-beside-hamlets", Survey, Error;
    /// Rows of hamlets that cannot be added up.
    HamletsCannotAdd = "hamlets-cannot-add", Survey, Error;
    /// A file that is no table at all, or of a kind that is not read.
    OtherFileKind = "other-file-kind", Survey, Error;
    /// A workbook that needs a password.
    PasswordProtected = "password-protected", Survey, Error;
    /// A workbook with a part that is missing or spoilt.
    BrokenWorkbook = "broken-workbook", Survey, Error;
    /// A workbook beyond what is kept in memory.
    WorkbookTooLarge = "workbook-too-large", Survey, Error;
    /// A workbook without a sheet that has a header.
    NoSurveySheet = "no-survey-sheet", Survey, Error;
    /// Sheets without a header; they are left out.
    SheetsLeftOut = "sheets-left-out", Survey, Notice;
    /// Hidden sheets that hold surveys; they are left out.
    HiddenSheetsLeftOut = "hidden-sheets-left-out", Survey, Warning;
    /// Hidden rows that are read all the same.
    HiddenRowsRead = "hidden-rows-read", Survey, Notice;
    /// Hidden columns that are read all the same.
    HiddenColumnsRead = "hidden-columns-read", Survey, Notice;
    /// Merged cells that count for each of their rows.
    MergedCells = "merged-cells", Survey, Notice;
    /// A cell whose formula ended in an error.
    ErrorInCell = "error-in-cell", Survey, Error;
    /// A formula whose result the file does not hold.
    FormulaWithoutResult = "formula-without-result", Survey, Error;
    /// A code or number that became a date or a time.
    BecameDate = "became-date", Survey, Error;
    /// A code that is a number, and as such may be either of two codes.
    AmbiguousCode = "ambiguous-code", Survey, Error;
    /// A cell that should name a level of the indicator's scale.
    NotALevel = "not-a-level", Survey, Error;
    /// A number in another notation than the declared one.
    OtherNotation = "other-notation", Survey, Error;
    /// A cell that should say nam or nữ.
    NotASex = "not-a-sex", Survey, Error;
    /// Figures of men without those of women, or the other way round.
    SexMissing = "sex-missing", Survey, Error;
    /// Figures of women and men that cannot be added up.
    SexesCannotAdd = "sexes-cannot-add", Survey, Error;
    /// A total that is not the sum of women and men.
    TotalBesideSexes = "total-beside-sexes", Survey, Error;
    /// A hamlet's average without what it counts for.
    HamletWeightMissing = "hamlet-weight-missing", Survey, Error;
    /// A file that is no text: a picture, a PDF, an archive.
    NotText = "not-text", Survey, Error;
    /// UTF-16 without the mark that tells its byte order.
    Utf16WithoutMark = "utf16-without-mark", Survey, Error;
    /// Letters that the declared encoding does not have.
    NotInEncoding = "not-in-encoding", Survey, Error;
    /// An encoding is declared for text that is Unicode.
    AlreadyUnicode = "already-unicode", Survey, Error;
    /// The names of the columns were typed in an old font.
    OldFontHeader = "old-font-header", Survey, Error;
    /// Cells that seem typed in an old font.
    OldFontSuspected = "old-font-suspected", Survey, Warning;
    /// Characters that another program has lost already.
    LostCharacters = "lost-characters", Survey, Warning;
    /// Characters that look right and are not; they were repaired.
    CharactersRepaired = "characters-repaired", Survey, Notice;
    /// Rows that are no part of the table: titles, notes, totals.
    RowsLeftOut = "rows-left-out", Survey, Notice;
    /// A row of an indicator above the names of the columns.
    RowAboveHeader = "row-above-header", Survey, Error;
    /// A first line `sep=` with something else than a known separator.
    UnknownSeparator = "unknown-separator", Survey, Error;
    /// More columns than a survey can have.
    TooManyColumns = "too-many-columns", Survey, Error;
    /// Two surveys of one commune in a run that counts each commune once.
    CommuneTwice = "commune-twice", Survey, Error;
    /// A commune of the list that no survey is about.
    CommuneMissing = "commune-missing", Survey, Error;
    /// A survey of a commune that is not on the list.
    CommuneNotExpected = "commune-not-expected", Survey, Error;
    /// A list of communes that names none, or a row of it.
    CommuneListForm = "commune-list-form", Survey, Error;
    /// A commune that may be several of the survey it is compared with.
    CommuneAmbiguous = "commune-ambiguous", Survey, Error;
    /// A sheet that says again what another says.
    SheetRepeats = "sheet-repeats", Survey, Error;
    /// A survey made for another rule set than that of its day.
    OtherRuleSet = "other-rule-set", Survey, Error;
    /// A survey or a list with more rows, cells or communes than are kept in memory.
    SurveyTooLarge = "survey-too-large", Survey, Error;
    /// What the next survey does not take over from one by another rule set.
    NotCarriedOver = "not-carried-over", Survey, Notice;
    /// Hamlets of the earlier survey that the next one is not to have.
    HamletsLeftOut = "hamlets-left-out", Survey, Notice;

    /// A printed percentage that its counts do not give.
    ClaimMismatch = "claim-mismatch", Finding, Warning;
    /// A printed percentage without counts or value to check it by.
    ClaimWithoutCounts = "claim-without-counts", Finding, Notice;
    /// One quantity with different values.
    QuantityDiffers = "quantity-differs", Finding, Warning;
    /// A conclusion that differs from the verdict.
    ConclusionDiffers = "conclusion-differs", Finding, Warning;
    /// A verdict that rounding would turn.
    RoundingWouldTurn = "rounding-would-turn", Finding, Warning;
    /// No region, so targets that vary by it are unset.
    RegionUnknown = "region-unknown", Finding, Warning;
    /// Fewer or more hamlets with figures than the commune has.
    HamletsMissing = "hamlets-missing", Finding, Warning;
    /// An overlay of another province than the commune's.
    OverlayOtherProvince = "overlay-other-province", Finding, Warning;
    /// An overlay loosens the base set's value.
    Loosened = "loosened", Finding, Notice;
    /// A rule file that nobody has checked for more than a year.
    RulesCheckedLongAgo = "rules-checked-long-ago", Finding, Warning;
    /// Parts that do not add up to their whole.
    SumDiffers = "sum-differs", Finding, Warning;
    /// Two surveys of one commune and day with different figures.
    SurveysDiffer = "surveys-differ", Finding, Warning;
    /// More of a part than there is of the whole.
    PartAboveWhole = "part-above-whole", Finding, Warning;
    /// No households, people or hamlets.
    QuantityZero = "quantity-zero", Finding, Warning;
    /// Data of a later day than the one they are judged for.
    DateAfterAsOf = "date-after-as-of", Finding, Warning;
    /// Indicators without figures and conclusion.
    IndicatorsMissing = "indicators-missing", Finding, Warning;
    /// Indicators without documents.
    EvidenceMissing = "evidence-missing", Finding, Notice;
    /// A verdict that one unit would turn.
    NearThreshold = "near-threshold", Finding, Notice;
    /// The same numerator in indicators of different things.
    SameNumerator = "same-numerator", Finding, Notice;
    /// Every computed share is the whole.
    AllFull = "all-full", Finding, Notice;
    /// Every numerator ends with a zero.
    AllRound = "all-round", Finding, Notice;
    /// The same figures as the survey of an earlier day.
    SameAsEarlier = "same-as-earlier", Finding, Notice;
    /// Assignments with a code that the rules do not have.
    UnknownAssignedCode = "unknown-assigned-code", Finding, Warning;
    /// An indicator that several bodies lead.
    SeveralLeads = "several-leads", Finding, Warning;
    /// An indicator that no body leads.
    NoLead = "no-lead", Finding, Warning;
    /// Assignments by the codes of another rule set.
    AssignmentsOtherSet = "assignments-other-set", Finding, Warning;
    /// Assignments of another commune.
    AssignmentsOtherCommune = "assignments-other-commune", Finding, Warning;
    /// A task that ends after the goal is to be reached.
    DueAfterGoal = "due-after-goal", Finding, Warning;
    /// A pace that cannot be told.
    PaceUnknown = "pace-unknown", Finding, Warning;
    /// A survey that does not name its commune: the file's name is taken.
    CommuneUnnamed = "commune-unnamed", Finding, Warning;
    /// Numbers that can be read in two ways, read as other cells are written.
    ReadByOtherCells = "read-by-other-cells", Finding, Notice;
    /// A value far from its target, as if it were in another unit.
    UnlikelySize = "unlikely-size", Finding, Warning;
    /// Only one of two counts of an indicator is there.
    CountsIncomplete = "counts-incomplete", Finding, Warning;
    /// A district on a day on which there are none any more.
    DistrictEnded = "district-ended", Finding, Warning;
    /// A survey that was filled in beforehand, and in which hardly anything was changed.
    SameAsLastTime = "same-as-last-time", Finding, Warning;
    /// Assignments whose days were over when the data were taken.
    DueBeforeData = "due-before-data", Finding, Warning;
}
