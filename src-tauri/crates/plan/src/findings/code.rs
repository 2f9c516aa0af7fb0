//! The codes of findings: for each its message, its usual severity and basis.

use super::{Basis, Severity};
use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident $key:literal $severity:ident $basis:expr;)*) => {
        /// What a finding is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum Code {$(
            $(#[$doc])*
            $name,
        )*}

        impl Code {
            /// Every code.
            pub const ALL: &'static [Code] = &[$(Code::$name),*];

            /// The key of its message.
            pub fn key(self) -> &'static str {
                match self {$(
                    Code::$name => $key,
                )*}
            }

            /// How serious it usually is.
            pub fn severity(self) -> Severity {
                match self {$(
                    Code::$name => Severity::$severity,
                )*}
            }

            /// What it usually rests on.
            pub fn basis(self) -> Basis {
                match self {$(
                    Code::$name => $basis,
                )*}
            }
        }
    };
}

use Basis::{Arithmetic, Practice, Standard, Statute};

codes! {
    /// The area has no name in a language that it needs.
    AreaNameMissing "finding-area-name-missing" Blocks Statute("423/2003 6 §");
    /// The first year isn't set.
    FirstYearMissing "finding-first-year-missing" Blocks Statute("380/2023 15 § 4 mom. 1 k.");
    /// The plan bears no date.
    PlanDateMissing "finding-plan-date-missing" Warning Practice;
    /// There is no contact.
    ContactMissing "finding-contact-missing" Hint Practice;
    /// There is no register number.
    RegisterNumberMissing "finding-register-number-missing" Hint Practice;
    /// The plan pins an outline that the program doesn't know.
    OutlineUnknown "finding-outline-unknown" Warning Statute("380/2023 15 § 4 mom.");
    /// The joint body has no name.
    BodyMissing "finding-body-missing" Hint Statute("410/2015 52 § 1 mom. 2 k.");

    /// There are no members.
    NoMembers "finding-no-members" Blocks Statute("380/2023 12 § 1 mom.");
    /// A municipality is a member twice.
    DuplicateMember "finding-duplicate-member" Blocks Arithmetic;
    /// One municipality alone, but several members.
    SingleWithMembers "finding-single-with-members" Blocks Statute("380/2023 12 § 1 mom.");
    /// A joint model, but one member.
    JointWithoutPartners "finding-joint-without-partners" Warning Statute("380/2023 13 § 1 mom.");
    /// No responsible municipality has been chosen.
    ResponsibleMissing "finding-responsible-missing" Blocks Statute("410/2015 51 § 1 mom.");
    /// The responsible municipality isn't a member.
    ResponsibleNotMember "finding-responsible-not-member" Blocks Statute("410/2015 51 § 1 mom.");
    /// A responsible municipality is named in a model that has none.
    ResponsibleNotNeeded "finding-responsible-not-needed" Hint Statute("410/2015 51 § 1 mom.");
    /// A member has no seat in the joint body.
    SeatsNone "finding-seats-none" Blocks Statute("410/2015 51 § 2 mom.");
    /// Members' seats aren't entered.
    SeatsUnknown "finding-seats-unknown" Warning Statute("410/2015 51 § 2 mom.");
    /// A row concerns a municipality that isn't a member.
    MunicipalityNotMember "finding-municipality-not-member" Warning Practice;

    /// Members lie in the Province of Åland.
    MemberOnAland "finding-member-on-aland" Warning Statute("380/2023 17 § 1 mom.");

    /// The labour force is below the least that the Act allows.
    LabourForceTooSmall "finding-labour-force-too-small" Blocks Statute("380/2023 12 § 1 mom.");
    /// The labour force isn't known for all members.
    LabourForceUnknown "finding-labour-force-unknown" Warning Statute("380/2023 12 § 2 mom.");
    /// Nothing is said about the area being connected.
    ConnectionNotDeclared "finding-connection-not-declared" Warning Statute("380/2023 12 § 1 mom.");

    /// No chapter answers an item.
    ItemWithoutChapter "finding-item-without-chapter" Blocks Statute("380/2023 15 § 4 mom.");
    /// An item has neither text nor tables.
    ItemEmpty "finding-item-empty" Blocks Statute("380/2023 15 § 4 mom.");
    /// An item has tables but no text in a language that it needs.
    ItemWithoutText "finding-item-without-text" Warning Statute("380/2023 15 § 4 mom.");
    /// There is no budget.
    BudgetEmpty "finding-budget-empty" Blocks Statute("380/2023 15 § 4 mom. 1 k.");
    /// There are no person-years.
    PersonnelEmpty "finding-personnel-empty" Blocks Statute("380/2023 15 § 4 mom. 1 k.");
    /// There are no services.
    ServicesEmpty "finding-services-empty" Blocks Statute("380/2023 15 § 4 mom. 2 k.");
    /// There are no offices.
    OfficesEmpty "finding-offices-empty" Blocks Statute("380/2023 15 § 4 mom. 3 k.");
    /// There are no partners.
    PartnersEmpty "finding-partners-empty" Warning Statute("380/2023 15 § 4 mom. 4 k.");
    /// There are no measures for migration, matching and mobility.
    MeasuresEmpty "finding-measures-empty" Warning Statute("380/2023 15 § 4 mom. 5 k.");
    /// There are no scenarios of structural change.
    PreparednessEmpty "finding-preparedness-empty" Warning Statute("380/2023 15 § 4 mom. 6 k.");
    /// A table has rows but no chapter shows it.
    TableNotShown "finding-table-not-shown" Warning Practice;

    /// A year of the plan has no budget.
    BudgetYearMissing "finding-budget-year-missing" Warning Practice;
    /// A budget line has no values.
    LineWithoutValues "finding-line-without-values" Warning Arithmetic;
    /// A budget line has values in other years but not in this one.
    LineMissingYear "finding-line-missing-year" Hint Arithmetic;
    /// A line of person-years has no values.
    PersonnelWithoutValues "finding-personnel-without-values" Warning Arithmetic;
    /// Person-years feed a budget line, but their salary or on-costs are missing.
    PersonnelWithoutPrice "finding-personnel-without-price" Warning Arithmetic;
    /// Person-years name a budget line that isn't computed from person-years, or that belongs to another alternative.
    PersonnelNotCounted "finding-personnel-not-counted" Warning Arithmetic;
    /// A line is compared with a line that isn't the plan's own.
    CounterpartNotOwn "finding-counterpart-not-own" Hint Practice;
    /// A scenario has neither budget lines nor person-years.
    ScenarioEmpty "finding-scenario-empty" Hint Practice;
    /// Values are made up to show how the plan works.
    IllustrativeValues "finding-illustrative-values" Warning Practice;

    /// The weights of a key don't add up to 100 %.
    WeightsNotHundred "finding-weights-not-hundred" Blocks Arithmetic;
    /// A key has no criteria.
    KeyWithoutCriteria "finding-key-without-criteria" Blocks Statute("410/2015 52 § 1 mom. 3 k.");
    /// A pool has no key.
    PoolWithoutKey "finding-pool-without-key" Warning Statute("410/2015 52 § 1 mom. 3 k.");
    /// A member has no statistic for a criterion.
    StatisticMissing "finding-statistic-missing" Blocks Arithmetic;
    /// All members' statistics for a criterion are zero.
    StatisticAllZero "finding-statistic-all-zero" Blocks Arithmetic;
    /// A statistic of a criterion is negative.
    StatisticNegative "finding-statistic-negative" Blocks Arithmetic;
    /// An older statistic is used than the key asks for.
    StatisticOlder "finding-statistic-older" Hint Statute("410/2015 52 § 1 mom. 3 k.");
    /// A line of a direct key names no member.
    DirectLineUncarried "finding-direct-line-uncarried" Blocks Arithmetic;
    /// A pool can't be divided for another reason.
    PoolNotDivided "finding-pool-not-divided" Blocks Arithmetic;
    /// A budget line is in no pool though others are.
    LineWithoutPool "finding-line-without-pool" Hint Statute("410/2015 52 § 1 mom. 3 k.");

    /// The steps of a benefit ladder don't rise.
    LadderNotRising "finding-ladder-not-rising" Warning Statute("1290/2002 14 luku 3 a §");
    /// Benefits can't be shared because no ladder is in force.
    LiabilityWithoutLadder "finding-liability-without-ladder" Warning Statute("1290/2002 14 luku 3 a §");
    /// The ladder changes within a year whose benefits aren't entered by month.
    LadderChangesInYear "finding-ladder-changes-in-year" Warning Statute("1290/2002 14 luku 3 a §");

    /// A stated figure differs from the plan's own.
    StatedDiffers "finding-stated-differs" Warning Arithmetic;
    /// A stated figure can't be compared.
    StatedNotComputable "finding-stated-not-computable" Warning Arithmetic;
    /// The stated value of the area differs from the sum of its members.
    AreaValueDiffers "finding-area-value-differs" Warning Arithmetic;
    /// A live figure points to nothing.
    FigureGone "finding-figure-gone" Blocks Practice;
    /// A live figure has no value.
    FigureWithoutValue "finding-figure-without-value" Blocks Practice;
    /// A typed number looks like a live figure beside it but differs.
    NumberNearFigure "finding-number-near-figure" Hint Practice;
    /// A text has parts that this version doesn't know.
    InlineUnknown "finding-inline-unknown" Warning Practice;
    /// Numbers differ between the languages.
    NumbersDiffer "finding-numbers-differ" Warning Practice;
    /// Live figures differ between the languages.
    FiguresDiffer "finding-figures-differ" Warning Practice;

    /// A value is entered that nothing is made of.
    ValueNotUsed "finding-value-not-used" Warning Arithmetic;
    /// An office's coordinates lie outside Finland.
    CoordinateOutsideFinland "finding-coordinate-outside-finland" Warning Practice;
    /// A number is below the least that it can be.
    NumberImpossible "finding-number-impossible" Warning Arithmetic;
    /// An e-mail address reaches nobody.
    MailAddressIncomplete "finding-mail-address-incomplete" Warning Practice;
    /// A name or heading is longer than a PDF can hold.
    TitleTooLong "finding-title-too-long" Warning Standard("PDF/A-2 6.1.13");
    /// A link is too long to work.
    LinkTooLong "finding-link-too-long" Warning Practice;

    /// A service has no name.
    ServiceUnnamed "finding-service-unnamed" Warning Statute("380/2023 15 § 4 mom. 2 k.");
    /// A service has been repealed.
    ServiceRepealed "finding-service-repealed" Warning Practice;
    /// Nothing is said about how a service is produced.
    ServiceWithoutProduction "finding-service-without-production" Warning Statute("380/2023 15 § 4 mom. 2 k.");
    /// Nothing is said about whom a service is for.
    ServiceWithoutClients "finding-service-without-clients" Hint Statute("380/2023 15 § 4 mom. 2 k.");

    /// An office is in no municipality.
    OfficeWithoutMunicipality "finding-office-without-municipality" Blocks Statute("380/2023 15 § 4 mom. 3 k.");
    /// An office has no address.
    OfficeWithoutAddress "finding-office-without-address" Hint Statute("380/2023 15 § 4 mom. 3 k.");
    /// An office doesn't give service in a language of its area.
    OfficeLanguageMissing "finding-office-language-missing" Warning Statute("380/2023 19 § 1 mom.");
    /// A member has no office and nothing is said about how it is served.
    MemberUnserved "finding-member-unserved" Warning Statute("410/2015 8 § 2 mom. 1 k.");

    /// Nothing is said about how one works with a partner.
    PartnerWithoutForm "finding-partner-without-form" Warning Statute("380/2023 15 § 4 mom. 4 k.");
    /// A measure lacks what is done, by whom or what shows it.
    MeasureIncomplete "finding-measure-incomplete" Hint Statute("380/2023 15 § 4 mom. 5 k.");
    /// A scenario of structural change has no action cards.
    ScenarioWithoutActions "finding-scenario-without-actions" Warning Statute("380/2023 15 § 4 mom. 6 k.");
    /// Nobody answers for an action.
    ActionWithoutResponsible "finding-action-without-responsible" Hint Statute("380/2023 15 § 4 mom. 6 k.");

    /// A point that all councils decide on has no text in a language of theirs.
    ProposalPointUntranslated "finding-proposal-point-untranslated" Warning Statute("423/2003 29 § 1 mom.");
    /// A point of one council has no text in a language of that council.
    OwnProposalPointUntranslated "finding-own-proposal-point-untranslated" Warning Statute("423/2003 29 § 1 mom.");

    /// A member has no decision.
    DecisionMissing "finding-decision-missing" Warning Statute("380/2023 15 § 1 mom.");
    /// The deadline has passed and members haven't approved.
    DeadlinePassed "finding-deadline-passed" Warning Statute("380/2023 15 § 1 mom.");
    /// A decision comes after the deadline.
    DecisionAfterDeadline "finding-decision-after-deadline" Warning Statute("380/2023 15 § 1 mom.");
    /// A decision that was made has no date.
    DecisionWithoutDate "finding-decision-without-date" Warning Statute("380/2023 15 § 1 mom.");
    /// A decision is marked as made though its day hasn't come.
    DecisionInFuture "finding-decision-in-future" Warning Practice;
    /// A decision names no frozen version.
    DecisionWithoutVersion "finding-decision-without-version" Warning Practice;
    /// A decision approved another version than the latest.
    DecisionOfOtherVersion "finding-decision-of-other-version" Warning Practice;
    /// A member approved the plan with changes.
    DecisionWithChanges "finding-decision-with-changes" Warning Practice;
    /// A member rejected the plan.
    DecisionRejected "finding-decision-rejected" Blocks Statute("380/2023 13 § 1 mom.");
    /// All have approved: the two weeks run.
    SubmissionDue "finding-submission-due" Hint Statute("380/2023 15 § 1 mom.");
    /// The two weeks are over.
    SubmissionOverdue "finding-submission-overdue" Warning Statute("380/2023 15 § 1 mom.");

    /// A text has a date that doesn't exist.
    DateImpossible "finding-date-impossible" Warning Practice;
    /// A date lies too far from the plan.
    DateImplausible "finding-date-implausible" Warning Practice;
    /// A milestone ends before it starts.
    MilestoneReversed "finding-milestone-reversed" Warning Practice;
    /// A milestone has no date.
    MilestoneWithoutDate "finding-milestone-without-date" Warning Practice;
    /// Milestones start before the ones above them.
    MilestoneOutOfOrder "finding-milestone-out-of-order" Hint Practice;

    /// A word that is no longer right.
    TermObsolete "finding-term-obsolete" Warning Practice;
    /// A word for something that no longer exists.
    TermRepealed "finding-term-repealed" Warning Practice;
    /// A reference that was never right.
    TermNeverRight "finding-term-never-right" Warning Practice;
    /// A word that was right on the plan's date but isn't any more.
    TermSinceObsolete "finding-term-since-obsolete" Hint Practice;
    /// A word that differs from the official one.
    TermDiscouraged "finding-term-discouraged" Hint Practice;
    /// Something is left of a template.
    TemplateResidue "finding-template-residue" Blocks Practice;

    /// A picture has no alternative text.
    PictureWithoutAlternative "finding-picture-without-alternative" Blocks Standard("PDF/UA-1 7.3");
    /// A block shows no picture.
    PictureMissing "finding-picture-missing" Warning Practice;
    /// A heading level is skipped.
    HeadingSkipped "finding-heading-skipped" Warning Standard("PDF/UA-1 7.4.2");
    /// Rows of a table have no header.
    TableWithoutHeader "finding-table-without-header" Warning Standard("PDF/UA-1 7.5");
    /// A row has another number of cells than its header.
    TableCellsDiffer "finding-table-cells-differ" Warning Standard("PDF/UA-1 7.5");
    /// A text looks as if it were in the other language.
    LanguageLooksWrong "finding-language-looks-wrong" Warning Standard("PDF/UA-1 7.2");
    /// A link doesn't lead where a document may lead.
    LinkNotSecure "finding-link-not-secure" Warning Practice;

    /// Text of the area's colour can't be read on white.
    AccentUnreadable "finding-accent-unreadable" Warning Standard("WCAG 2.1 1.4.3");
    /// The emblem is no picture.
    EmblemNotPicture "finding-emblem-not-picture" Warning Practice;
    /// There is another emblem besides the one that covers show.
    SeveralEmblems "finding-several-emblems" Warning Practice;
    /// The emblem has no alternative text.
    EmblemWithoutAlternative "finding-emblem-without-alternative" Blocks Standard("PDF/UA-1 7.3");
    /// A text has characters that no font of the documents has.
    Unprintable "finding-unprintable" Warning Standard("PDF/UA-1 7.21.8");

    /// A block has no translation.
    Untranslated "finding-untranslated" Warning Statute("423/2003 6 §");
    /// The source has changed since it was translated.
    SourceChanged "finding-source-changed" Warning Practice;
    /// A translation is a draft.
    TranslationDraft "finding-translation-draft" Hint Practice;
    /// A field has no text in a language that it needs.
    FieldUntranslated "finding-field-untranslated" Warning Statute("423/2003 6 §");
}
