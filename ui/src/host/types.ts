// Made by `npm run types` from the calls of src-tauri/crates/desk. Don't edit: change the Rust and make it again.

/**
 * A language of the plan: the two national languages (423/2003, 1 §).
 */
export type Language = "fi" | "sv";
/**
 * A piece of a chapter.
 */
export type GuideBlock =
  | {
      kind: "heading";
      /**
       * Names it, the same in both languages.
       */
      id: string;
      /**
       * Its words.
       */
      text: string;
    }
  | {
      kind: "paragraph";
      /**
       * Its text.
       */
      spans: GuideSpan[];
    }
  | {
      kind: "list";
      /**
       * Steps in their order, or points in any.
       */
      ordered: boolean;
      /**
       * The text of each item.
       */
      items: GuideSpan[][];
    }
  | {
      kind: "table";
      /**
       * What it shows.
       */
      caption: string;
      /**
       * The headers of its columns.
       */
      columns: string[];
      /**
       * Its rows, each with a cell for every column.
       */
      rows: GuideSpan[][][];
    };
/**
 * How a text stands out from its surroundings.
 */
export type GuideEmphasis = "none" | "strong" | "example";
/**
 * How the members organise the services.
 */
export type OrganisingModel = "single-municipality" | "responsible-municipality" | "joint-authority";
export type Year = number;
export type MunicipalityCode = string;
export type Colour = string;
export type Id = string;
/**
 * What an indicator measures, so that the program knows which one to use where the law asks for it.
 */
export type Measures =
  | "population"
  | "working-age"
  | "labour-force"
  | "job-seekers"
  | "unemployed"
  | "in-services"
  | "broad-unemployment"
  | "long-term-unemployed"
  | "under25"
  | "foreign-language"
  | "activation-rate"
  | "other";
export type Period = string;
/**
 * Plain decimal digits with a point, or an integer; written as a string.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 */
export type Number = string | number;
export type Subject = string;
/**
 * How sure a figure is; of several, the greatest is the least sure.
 */
export type Status = "confirmed" | "estimate" | "illustrative";
export type ItemNumber = number;
/**
 * A structured table that a chapter can show.
 */
export type TableKind =
  | "members"
  | "statistics"
  | "budget"
  | "municipal-budgets"
  | "personnel"
  | "cost-sharing"
  | "state-transfers"
  | "benefit-liability"
  | "services"
  | "thresholds"
  | "offices"
  | "partners"
  | "measures"
  | "preparedness"
  | "goals"
  | "timetable"
  | "decisions";
/**
 * What a block is.
 */
export type BlockKind =
  | "heading"
  | "subheading"
  | "paragraph"
  | "bullet"
  | "inner-bullet"
  | "numbered"
  | "quotation"
  | "table-header"
  | "table-row"
  | "picture";
/**
 * A piece of rich text.
 */
export type Inline =
  | string
  | Marked
  | Figure
  | CellBorder
  | {
      [k: string]: unknown;
    };
/**
 * A mark on a run of text.
 */
export type Mark = "bold" | "italic";
/**
 * The one value of a cell border.
 */
export type NextCell = "next";
/**
 * Rich text in one language.
 */
export type RichText = Inline[];
/**
 * How far a translation is.
 */
export type Translation = "draft" | "done";
/**
 * The fingerprint of the source text that a translation was made from: 32 hexadecimal digits of its SHA-256.
 */
export type SourceHash = string;
/**
 * Whose money a line is.
 */
export type Account = "area" | "municipal";
/**
 * Which way the money goes.
 */
export type LineKind = "expense" | "income";
/**
 * How a line's amount comes about.
 */
export type Calculation = "fixed" | "count-times-price" | "percentage" | "growth" | "personnel" | "state-transfers";
/**
 * Euros with a point and at most 2 decimals; written with 2.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^\d{3}$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^\d{3}$".
 */
export type Cents = string;
/**
 * To what an amount is rounded. A plan says which one it uses, because official budgets come both ways.
 */
export type Rounding = "cent" | "euro";
/**
 * Where staff come from.
 */
export type Origin = "state" | "municipal" | "new";
/**
 * What the costs of a pool are.
 */
export type PoolKind = "operating" | "investment" | "preparation" | "own-costs";
/**
 * How a key divides.
 */
export type KeyKind = "criteria" | "direct";
export type Reference = string;
/**
 * A benefit that municipalities finance in part.
 */
export type Benefit = "labour-market-subsidy" | "basic-allowance" | "earnings-related" | "general-support";
/**
 * A way of producing a service.
 */
export type Production = "own" | "purchased" | "in-house" | "other-authority" | "joint";
/**
 * Whom a service is for.
 */
export type ClientGroup =
  | "job-seekers"
  | "employers"
  | "entrepreneurs"
  | "young"
  | "long-term-unemployed"
  | "immigrants"
  | "partial-work-ability"
  | "over55"
  | "higher-educated";
/**
 * What an office is.
 */
export type OfficeKind = "main" | "local" | "pop-up" | "navigator" | "remote";
/**
 * What a partner is.
 */
export type PartnerKind =
  | "wellbeing-county"
  | "social-insurance"
  | "education"
  | "employers"
  | "employees"
  | "development-centre"
  | "neighbouring-area"
  | "association"
  | "business"
  | "state-authority"
  | "other";
/**
 * How far an agreement is.
 */
export type AgreementState = "not-needed" | "planned" | "negotiated" | "in-force";
/**
 * What a measure promotes (380/2023, 15 § 4 mom. 5 k.).
 */
export type MeasureTheme = "migration" | "matching" | "mobility";
/**
 * What kind of change a scenario is about.
 */
export type ChangeKind = "closure" | "layoff" | "growth" | "other";
/**
 * When an action is taken.
 */
export type Phase = "beforehand" | "first-day" | "first-week" | "first-months";
/**
 * What a milestone is.
 */
export type MilestoneKind = "preparation" | "decision" | "deadline" | "service";
/**
 * How a decision went.
 */
export type DecisionResult = "pending" | "approved" | "approved-changed" | "rejected";
/**
 * The form of an attachment.
 */
export type MediaType = "image/png" | "image/jpeg" | "application/pdf";
/**
 * What an attachment is for.
 */
export type AttachmentRole = "informative" | "decorative" | "annex" | "emblem";
/**
 * A change that the window asks for.
 */
export type Wish =
  | {
      kind: "set";
      place: At;
      value: unknown;
    }
  | {
      kind: "type";
      place: At;
      text: string;
    }
  | {
      kind: "insert";
      table: string;
      row: unknown;
      before?: string | null;
    }
  | {
      kind: "remove";
      place: At;
    }
  | {
      kind: "move";
      place: At;
      before?: string | null;
    };
/**
 * A place as text, as in `offices/o-1/name[fi]`.
 */
export type At = string;
/**
 * Where a table comes from.
 */
export type TableFrom =
  | {
      kind: "file";
      path: string;
    }
  | {
      kind: "text";
      name: string;
      text: string;
    };
/**
 * What a label of figures means.
 */
export type Meaning =
  | {
      kind: "indicator";
      /**
       * Which one.
       */
      id: Id;
    }
  | {
      kind: "new";
      /**
       * Its name.
       */
      name: Bilingual;
      /**
       * What it measures.
       */
      measures?: Measures & string;
      /**
       * Its unit, may be empty.
       */
      unit?: Bilingual;
    }
  | {
      kind: "skip";
    };
/**
 * Whom a label is about.
 */
export type PlaceChoice =
  | {
      kind: "subject";
      /**
       * Which one.
       */
      subject: Subject;
    }
  | {
      kind: "skip";
    };
/**
 * When a label is.
 */
export type PeriodChoice =
  | {
      kind: "period";
      /**
       * Which one.
       */
      period: Period;
    }
  | {
      kind: "skip";
    };
/**
 * The sign before decimals.
 */
export type Decimal = "comma" | "point";
/**
 * What a column is.
 */
export type ColumnRole = "place" | "period" | "label" | "values" | "skipped";
/**
 * How the meaning of a label is known.
 */
export type Known = "no" | "chosen" | "remembered" | "name" | "usual";
/**
 * What becomes of a figure.
 */
export type ValueChange = "replaced" | "new" | "same";
/**
 * What a cell was taken for.
 */
export type CellRole =
  "none" | "title" | "heading" | "label" | "new" | "replaced" | "same" | "missing" | "left-out" | "problem";
/**
 * A figure that follows from others, or why it can't be had; a missing value is never a zero.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 */
export type Derived =
  | Cents
  | {
      /**
       * In words.
       */
      gap: string;
      /**
       * Where the figure would come from.
       */
      place: string;
    };
/**
 * A figure that follows from others, or why it can't be had; a missing value is never a zero.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 */
export type Derived2 =
  | Sums
  | {
      /**
       * In words.
       */
      gap: string;
      /**
       * Where the figure would come from.
       */
      place: string;
    };
/**
 * A figure that follows from others, or why it can't be had; a missing value is never a zero.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 */
export type Derived3 =
  | Number
  | {
      /**
       * In words.
       */
      gap: string;
      /**
       * Where the figure would come from.
       */
      place: string;
    };
/**
 * A figure that follows from others, or why it can't be had; a missing value is never a zero.
 */
export type Derived4 =
  | MovedWeight[]
  | {
      /**
       * In words.
       */
      gap: string;
      /**
       * Where the figure would come from.
       */
      place: string;
    };
/**
 * A figure that follows from others, or why it can't be had; a missing value is never a zero.
 */
export type Derived5 =
  | AdvanceRow[]
  | {
      /**
       * In words.
       */
      gap: string;
      /**
       * Where the figure would come from.
       */
      place: string;
    };
/**
 * A figure that follows from others, or why it can't be had; a missing value is never a zero.
 */
export type Derived6 =
  | SettlementRow[]
  | {
      /**
       * In words.
       */
      gap: string;
      /**
       * Where the figure would come from.
       */
      place: string;
    };
/**
 * How far a block's translation is, derived from its source as it is now.
 */
export type State = "nothing-to-translate" | "untranslated" | "draft" | "done" | "source-changed";
/**
 * Where a step stands.
 */
export type State2 = "done" | "undone" | "dropped" | "kept";
/**
 * How the languages of a document stand.
 */
export type Languages = "fi" | "sv" | "in-sequence" | "in-parallel";
/**
 * The form of the files.
 */
export type Kind = ("docx" | "xlsx" | "csv" | "json") | "pdf" | "pdf-with-plan" | "package";

export interface Desk {
  Calls: Calls;
  BytesCalls: BytesCalls;
  Failure: Failure;
  Plan: Plan;
}
export interface Calls {
  hello: {
    args: Nothing;
    answer: Hello;
  };
  remember: {
    args: Remember;
    answer: null;
  };
  forget_recent: {
    args: File;
    answer: null;
  };
  guide: {
    args: InLanguage;
    answer: GuideView;
  };
  save_guide: {
    args: SaveGuide;
    answer: null;
  };
  suggest_path: {
    args: Suggest;
    answer: Suggested;
  };
  new_plan: {
    args: NewPlan;
    answer: Opened;
  };
  open_plan: {
    args: OpenFile;
    answer: Opened;
  };
  open_example: {
    args: OpenExample;
    answer: Opened;
  };
  import_plan: {
    args: ImportFile;
    answer: Opened;
  };
  current_plan: {
    args: Nothing;
    answer: Opened | null;
  };
  close_plan: {
    args: Nothing;
    answer: null;
  };
  apply: {
    args: Apply;
    answer: Changed;
  };
  write_narrative: {
    args: WriteNarrative;
    answer: Changed;
  };
  mark_translated: {
    args: MarkTranslated;
    answer: Changed;
  };
  comment: {
    args: WriteComment;
    answer: Changed;
  };
  settle_comment: {
    args: SettleComment;
    answer: Changed;
  };
  attach: {
    args: AttachFile;
    answer: Changed;
  };
  copy_to_scenario: {
    args: CopyToScenario;
    answer: Changed;
  };
  freeze: {
    args: Freeze;
    answer: Changed;
  };
  undo: {
    args: Steps;
    answer: Changed;
  };
  redo: {
    args: Steps;
    answer: Changed;
  };
  read_table: {
    args: ReadTable;
    answer: TableFileView;
  };
  table_state: {
    args: TableJob;
    answer: TableState;
  };
  table_preview: {
    args: PreviewTable;
    answer: TablePreview;
  };
  take_table: {
    args: TakeTable;
    answer: Changed;
  };
  drop_table: {
    args: TableJob;
    answer: null;
  };
  findings: {
    args: InLanguage;
    answer: Findings;
  };
  overview: {
    args: InLanguage;
    answer: Overview;
  };
  charts: {
    args: InLanguage;
    answer: Chart[];
  };
  budget: {
    args: InLanguage;
    answer: Budget;
  };
  personnel: {
    args: InLanguage;
    answer: Personnel;
  };
  shares: {
    args: SharesOf;
    answer: Shares;
  };
  compare: {
    args: Compare;
    answer: Comparison;
  };
  sensitivity: {
    args: OfPool;
    answer: SensitivityView;
  };
  compare_scenarios: {
    args: OfYear;
    answer: ScenarioComparison;
  };
  year_end: {
    args: OfYear;
    answer: YearEnd;
  };
  shorter_spells: {
    args: Shorter;
    answer: ShorterSpells;
  };
  explain_shares: {
    args: OfYear;
    answer: PoolExplanation[];
  };
  derived_statistics: {
    args: InLanguage;
    answer: DerivedStatistic[];
  };
  find_figures: {
    args: FindFigures;
    answer: FigureOffer[];
  };
  figure_texts: {
    args: FigureNames;
    answer: {
      [k: string]: FigureText;
    };
  };
  translations: {
    args: InLanguage;
    answer: {
      [k: string]: State;
    };
  };
  search: {
    args: Search;
    answer: Hit[];
  };
  place_names: {
    args: Places;
    answer: string[];
  };
  membership_preview: {
    args: Membership;
    answer: MembershipPreview;
  };
  history: {
    args: Newest;
    answer: PastStep[];
  };
  step_changes: {
    args: OneStep;
    answer: StepChange[];
  };
  municipalities: {
    args: Nothing;
    answer: MunicipalityRow[];
  };
  areas: {
    args: Nothing;
    answer: AreaRow[];
  };
  services: {
    args: Nothing;
    answer: ServiceRow[];
  };
  glossary: {
    args: Nothing;
    answer: TermRow[];
  };
  preview: {
    args: Ask;
    answer: Pages;
  };
  prepare_export: {
    args: Prepare;
    answer: Job;
  };
  export_state: {
    args: JobId;
    answer: State3;
  };
  write_export: {
    args: Write;
    answer: State3;
  };
  cancel_export: {
    args: JobId;
    answer: null;
  };
  suggest_export: {
    args: Order;
    answer: Suggested;
  };
  backup: {
    args: Nothing;
    answer: Suggested;
  };
}
/**
 * Arguments of a call that needs none.
 */
export interface Nothing {}
/**
 * What the window needs to begin.
 */
export interface Hello {
  /**
   * The program's version.
   */
  version: string;
  settings: Settings;
  /**
   * The recent plans whose files are not there any more.
   */
  missing: string[];
  /**
   * The names of the example plans.
   */
  examples: string[];
  /**
   * The plan that the program was started with, or that was open when it ended.
   */
  file?: string | null;
  /**
   * Who works, as the history will show it.
   */
  author: string;
  /**
   * The day that it is here, as in `2026-11-22`.
   */
  today: string;
}
/**
 * Settings, in the program's own folder; never in a plan.
 */
export interface Settings {
  /**
   * The language of the window.
   */
  language?: Language & string;
  /**
   * The zoom of the window in per cent, 50–200.
   */
  zoom?: number;
  /**
   * Plans opened lately, the last one first.
   */
  recent?: Recent[];
  /**
   * The plan that was open when the program ended; none when it was closed first.
   */
  left_open?: string | null;
  /**
   * What the window keeps for itself, such as widths of panes, by name.
   */
  window?: {
    [k: string]: string;
  };
}
/**
 * A plan that was opened lately.
 */
export interface Recent {
  /**
   * Its file.
   */
  path: string;
  /**
   * The area's name, Finnish and Swedish, when it was last seen.
   */
  name: Bilingual;
  /**
   * Where one was: the window's own word for a screen, and a place.
   */
  screen?: string;
}
/**
 * Plain text in both languages; either may be empty while the plan is being drafted.
 */
export interface Bilingual {
  /**
   * The Finnish text.
   */
  fi?: string;
  /**
   * The Swedish text.
   */
  sv?: string;
}
/**
 * What to remember; what is missing stays as it is.
 */
export interface Remember {
  language?: Language | null;
  zoom?: number | null;
  /**
   * Where one is in the open plan: the window's own word for it.
   */
  screen?: string | null;
  /**
   * A thing that the window keeps for itself: name and value.
   *
   * @minItems 2
   * @maxItems 2
   */
  window?: [string, string] | null;
}
/**
 * A file.
 */
export interface File {
  path: string;
}
/**
 * The language that the words of an answer are to be in.
 */
export interface InLanguage {
  language: Language;
}
/**
 * The user guide in one language.
 */
export interface GuideView {
  /**
   * Its title.
   */
  title: string;
  /**
   * What it is for, in a sentence.
   */
  summary: string;
  /**
   * Its chapters, in reading order.
   */
  chapters: GuideChapter[];
}
/**
 * A chapter of the guide.
 */
export interface GuideChapter {
  /**
   * Names it, the same in both languages.
   */
  id: string;
  /**
   * Its heading.
   */
  title: string;
  /**
   * What it says.
   */
  blocks: GuideBlock[];
}
/**
 * Text with the same marks.
 */
export interface GuideSpan {
  /**
   * The characters.
   */
  text: string;
  /**
   * How it stands out.
   */
  emphasis: GuideEmphasis;
}
/**
 * Where the guide goes as a PDF.
 */
export interface SaveGuide {
  language: Language;
  path: string;
}
/**
 * What a new plan is about.
 */
export interface Suggest {
  /**
   * The area's name, in any language.
   */
  name: string;
  /**
   * The first year.
   */
  year?: number | null;
}
/**
 * A path that is free.
 */
export interface Suggested {
  path: string;
}
/**
 * A plan to be made.
 */
export interface NewPlan {
  /**
   * The file; it must be new.
   */
  path: string;
  /**
   * An area of the reference, by its code.
   */
  area?: string | null;
  /**
   * Municipalities, by their codes or names; the first one is responsible.
   */
  members?: string[];
  model?: OrganisingModel | null;
  first_year: Year;
  /**
   * The area's name, when it isn't the usual one.
   */
  name?: Bilingual | null;
}
/**
 * An open plan, whole.
 */
export interface Opened {
  path: string;
  /**
   * True when it was opened only to look.
   */
  read_only: boolean;
  revision: number;
  plan: Plan;
  /**
   * The headings of the statutory items, in the Act's order.
   */
  headings: Bilingual[];
  /**
   * The languages that the plan must have.
   */
  languages: Language[];
  undo?: Step | null;
  redo?: Step | null;
  /**
   * Where one was when it was last open; empty when it is new.
   */
  screen: string;
  /**
   * The copy that was made before the file was brought up to this program's version.
   */
  backup?: string | null;
}
/**
 * A whole plan for ordering employment services (380/2023, 15 § 4 mom.).
 *
 * The lists are the tables of the `.laadin` file. Attachments carry their description only; their bytes live in the file.
 */
export interface Plan {
  /**
   * The area and what is said about the plan as a whole.
   */
  area?: Area;
  /**
   * The member municipalities.
   */
  members?: Member[];
  /**
   * Where statistics come from.
   */
  sources?: Source[];
  /**
   * What is counted.
   */
  indicators?: Indicator[];
  /**
   * The counted values.
   */
  statistics?: Statistic[];
  /**
   * What sources call the indicators.
   */
  source_labels?: SourceLabel[];
  /**
   * The chapters in reading order: the six statutory items and the plan's own.
   */
  chapters?: Chapter[];
  /**
   * The narrative, block by block, in reading order within a chapter.
   */
  blocks?: Block[];
  /**
   * Alternatives compared side by side.
   */
  scenarios?: Scenario[];
  /**
   * The budget (item 1).
   */
  budget_lines?: BudgetLine[];
  /**
   * Person-years (item 1).
   */
  personnel?: PersonnelLine[];
  /**
   * Sums of costs that are divided between the members (item 1).
   */
  pools?: Pool[];
  /**
   * How costs are divided.
   */
  keys?: Key[];
  /**
   * What municipalities have paid in advance.
   */
  payments?: Payment[];
  /**
   * State transfers of each municipality (384/2023).
   */
  state_transfers?: StateTransfer[];
  /**
   * The shares of municipalities in unemployment benefits by paid days, dated (1290/2002, 14 luku 3 a §).
   */
  benefit_ladders?: BenefitLadder[];
  /**
   * What the ladder costs each municipality; not a cost of the area.
   */
  benefit_liabilities?: BenefitLiability[];
  /**
   * Figures stated elsewhere (slides, minutes, earlier drafts) that must agree with the plan.
   */
  stated_figures?: StatedFigure[];
  /**
   * How each service is produced (item 2).
   */
  services?: ServiceSolution[];
  /**
   * Thresholds of public procurement (1397/2016, 25 §), editable.
   */
  thresholds?: Threshold[];
  /**
   * Offices (item 3).
   */
  offices?: Office[];
  /**
   * Partners (item 4).
   */
  partners?: Partner[];
  /**
   * Measures for labour migration, matching and mobility (item 5).
   */
  measures?: Measure[];
  /**
   * Scenarios of structural change (item 6).
   */
  change_scenarios?: ChangeScenario[];
  /**
   * What is done in each phase of a structural change (item 6).
   */
  action_cards?: ActionCard[];
  /**
   * Goals with indicators.
   */
  goals?: Goal[];
  /**
   * The timetable.
   */
  milestones?: Milestone[];
  /**
   * What the members' councils are asked to decide, point by point.
   */
  proposal_points?: ProposalPoint[];
  /**
   * Decisions of the members.
   */
  decisions?: Decision[];
  /**
   * Frozen versions; their content lives in the file.
   */
  versions?: Version[];
  /**
   * Comments and tasks.
   */
  comments?: Comment[];
  /**
   * Pictures and annexes.
   */
  attachments?: Attachment[];
}
/**
 * The area and the plan as a whole.
 */
export interface Area {
  /**
   * The statutory outline that the plan was written under, by name (`380-2023`).
   */
  outline?: string;
  /**
   * Name of the area (työllisyysalue, sysselsättningsområde).
   */
  name?: Bilingual;
  /**
   * Name of the plan when it isn't the usual one.
   */
  title?: Bilingual;
  /**
   * How the members organise the services.
   */
  model?: OrganisingModel & string;
  /**
   * The responsible municipality, once chosen.
   */
  responsible?: MunicipalityCode | null;
  /**
   * Register number of the matter (asianumero, ärendenummer).
   */
  register_number?: string;
  /**
   * The first year that the plan covers.
   */
  first_year?: Year | null;
  /**
   * The day that the plan bears.
   */
  dated?: string | null;
  /**
   * The day by which the ministry must have it (380/2023, 15 § 1–2 mom.; 383/2023, 3 §).
   */
  deadline?: string | null;
  /**
   * Whom to ask: name and role.
   */
  contact?: Bilingual;
  /**
   * Where to write.
   */
  contact_email?: string;
  /**
   * Where to call.
   */
  contact_phone?: string;
  /**
   * Name of the joint body (yhteinen toimielin, gemensamt organ).
   */
  body?: Bilingual;
  /**
   * What the users declare about the area being geographically connected (12 § 1 mom.): their reasoning, or empty.
   */
  connected?: Bilingual;
  /**
   * The exemption from 20 000 in force (383/2023, 4 §): its decision, or empty.
   */
  exemption?: Bilingual;
  /**
   * The colour of headings and bars in documents; none for the usual blue.
   */
  accent?: Colour | null;
}
/**
 * A member municipality.
 */
export interface Member {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Which municipality it is.
   */
  municipality: MunicipalityCode;
  /**
   * Seats in the joint body (410/2015, 51 § 2 mom.: at least one).
   */
  seats?: number | null;
  /**
   * When it joined.
   */
  joined?: string | null;
  /**
   * How its residents are served when it has no office of its own.
   */
  served?: Bilingual;
  /**
   * What the municipality itself already does for employment.
   */
  own_services?: Bilingual;
}
/**
 * Where figures come from.
 */
export interface Source {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Publisher and name, as it is cited.
   */
  name: Bilingual;
  /**
   * Identifier of the table at the publisher.
   */
  table?: string;
  /**
   * When the figures were taken from it.
   */
  retrieved?: string | null;
}
/**
 * Something that is counted.
 */
export interface Indicator {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Its name.
   */
  name: Bilingual;
  /**
   * What it measures.
   */
  measures?: Measures & string;
  /**
   * Its unit as written after the number (`%`, `€`, `henkilöä`), may be empty.
   */
  unit?: Bilingual;
  /**
   * How many decimals are shown.
   */
  decimals?: number;
  /**
   * How it follows from other indicators; none when its values are entered.
   */
  formula?: Formula | null;
  /**
   * Which group of tables it is shown in; indicators with the same group share a table.
   */
  group?: Bilingual;
}
/**
 * A ratio of sums of other indicators: factor × (a + b …) / (c + d …).
 */
export interface Formula {
  /**
   * What is added up above the line.
   */
  numerator: Id[];
  /**
   * What is added up below the line.
   */
  denominator: Id[];
  /**
   * The period of what is below the line when it isn't the same.
   */
  denominator_period?: Period | null;
  /**
   * 100 for per cent, 1 for a plain ratio.
   */
  factor: Number;
}
/**
 * One value of an indicator.
 */
export interface Statistic {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * What is counted.
   */
  indicator: Id;
  /**
   * For whom.
   */
  subject: Subject;
  /**
   * When.
   */
  period: Period;
  /**
   * How many.
   */
  value: Number;
  /**
   * How sure it is.
   */
  status?: Status & string;
  /**
   * Where it comes from.
   */
  source?: Id | null;
}
/**
 * A source's word for an indicator, remembered from one import to the next.
 */
export interface SourceLabel {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * The word as the source writes it.
   */
  label: string;
  /**
   * The source's table that it was read in; empty for any.
   */
  table?: string;
  /**
   * What it means here; none when it is left out.
   */
  indicator?: Id | null;
}
/**
 * A chapter: one of the six statutory items, or the plan's own.
 */
export interface Chapter {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * The chapter it belongs under; none at the top.
   */
  parent?: Id | null;
  /**
   * Set when this is the chapter of a statutory item: then its heading is the Act's own wording.
   */
  item?: ItemNumber | null;
  /**
   * The plan's own heading; empty for a statutory item.
   */
  title?: Bilingual;
  /**
   * The plan's own numbering (`2d`), shown as it is.
   */
  label?: string;
  /**
   * The statutory items that an own chapter answers.
   */
  answers?: ItemNumber[];
  /**
   * The tables shown at its end, in order.
   */
  tables?: TableKind[];
}
/**
 * A block of narrative: it exists once and carries both languages, so both always have the same structure.
 */
export interface Block {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * The chapter it is in.
   */
  chapter: Id;
  /**
   * What it is.
   */
  kind: BlockKind;
  /**
   * The language it was written in first; the other one follows.
   */
  source: Language;
  /**
   * The Finnish text.
   */
  fi?: RichText;
  /**
   * The Swedish text.
   */
  sv?: RichText;
  /**
   * How far the translation is.
   */
  translation?: Translation | null;
  /**
   * The source text that was translated, by its fingerprint.
   */
  translated_from?: SourceHash | null;
  /**
   * The picture, for a picture.
   */
  attachment?: Id | null;
}
/**
 * Text with marks or a link.
 */
export interface Marked {
  /**
   * The characters.
   */
  text: string;
  /**
   * Its marks, without repetition.
   */
  marks?: Mark[];
  /**
   * Where it leads: an `https:` or `mailto:` address.
   */
  link?: string | null;
  /**
   * The language of a foreign word or name, when it isn't the text's own.
   */
  language?: Language | null;
}
/**
 * A live figure.
 */
export interface Figure {
  /**
   * The name of the quantity (see `quantity`): `budget:net:2025`.
   */
  figure: string;
}
/**
 * The border between two cells.
 */
export interface CellBorder {
  /**
   * Always `next`.
   */
  cell: NextCell;
}
/**
 * An alternative to the plan, compared with it side by side: a whole of its own, not a change to the plan's lines.
 */
export interface Scenario {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Its name.
   */
  name: Bilingual;
  /**
   * The municipalities that it assumes to be in; empty means the plan's members.
   */
  members?: MunicipalityCode[];
  /**
   * What it is about.
   */
  note?: Bilingual;
}
/**
 * A line of the budget. Amounts are positive for expenses and for income alike.
 */
export interface BudgetLine {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Its name.
   */
  name: Bilingual;
  /**
   * Which subtotal it is a part of; lines with the same group are summed together.
   */
  group?: Bilingual;
  /**
   * The alternative it belongs to; none for the plan itself.
   */
  scenario?: Id | null;
  /**
   * The plan's own line that an alternative's line is compared with.
   */
  counterpart?: Id | null;
  /**
   * Whose money it is.
   */
  account?: Account & string;
  /**
   * Which way the money goes.
   */
  kind?: LineKind & string;
  /**
   * The municipality that carries it or whose own line it is.
   */
  municipality?: MunicipalityCode | null;
  /**
   * The pool whose key divides it.
   */
  pool?: Id | null;
  /**
   * How the amount comes about.
   */
  calculation?: Calculation & string;
  /**
   * Entered amounts in euros by year (fixed; growth: where it starts and where it starts anew).
   */
  amounts?: {
    [k: string]: Cents;
  };
  /**
   * Counts by year (count × price).
   */
  counts?: {
    [k: string]: Number;
  };
  /**
   * What is counted (htv, åv).
   */
  unit?: Bilingual;
  /**
   * Unit prices in euros by year (count × price).
   */
  prices?: {
    [k: string]: Number;
  };
  /**
   * The percentage, 12 for 12 % (percentage).
   */
  percent?: Number | null;
  /**
   * The lines it is a percentage of (percentage).
   */
  of?: Id[];
  /**
   * Growth from the year before in per cent by year, 2.5 for 2,5 % (growth).
   */
  growth?: {
    [k: string]: Number;
  };
  /**
   * How a computed amount is rounded.
   */
  rounding?: Rounding & string;
  /**
   * Remark shown under the table.
   */
  note?: Bilingual;
}
/**
 * A line of person-years.
 */
export interface PersonnelLine {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * What they do.
   */
  function: Bilingual;
  /**
   * The alternative it belongs to; none for the plan itself.
   */
  scenario?: Id | null;
  /**
   * The municipality they work in or come from.
   */
  municipality?: MunicipalityCode | null;
  /**
   * The office they work at.
   */
  office?: Id | null;
  /**
   * Where they come from.
   */
  origin?: Origin & string;
  /**
   * Person-years by year.
   */
  person_years?: {
    [k: string]: Number;
  };
  /**
   * What a person-year is paid in a year, in euros, before on-costs.
   */
  salaries?: {
    [k: string]: Number;
  };
  /**
   * The employer's on-costs in per cent of the salary (henkilösivukulut, lönebikostnader).
   */
  on_costs?: Number | null;
  /**
   * The budget line that its costs are a part of.
   */
  line?: Id | null;
  /**
   * Remark shown under the table.
   */
  note?: Bilingual;
}
/**
 * A sum of costs that one key divides.
 */
export interface Pool {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Its name.
   */
  name: Bilingual;
  /**
   * What its costs are.
   */
  kind?: PoolKind & string;
  /**
   * The key that divides it, once agreed.
   */
  key?: Id | null;
  /**
   * Other keys that it is compared under.
   */
  alternatives?: Id[];
  /**
   * Its total by year when no budget line belongs to it.
   */
  amounts?: {
    [k: string]: Cents;
  };
  /**
   * What was really spent, by year, for the settlement.
   */
  actuals?: {
    [k: string]: Cents;
  };
  /**
   * Remark shown under the table.
   */
  note?: Bilingual;
}
/**
 * A key: weighted criteria that sum to 100 %, or direct amounts.
 */
export interface Key {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Its name.
   */
  name: Bilingual;
  /**
   * How it divides.
   */
  kind?: KeyKind & string;
  /**
   * Its criteria, in the order they are shown.
   */
  criteria?: Criterion[];
}
/**
 * A criterion of a key.
 */
export interface Criterion {
  /**
   * Names it.
   */
  id: Id;
  /**
   * What it measures, in words.
   */
  name: Bilingual;
  /**
   * Its weight in per cent: 45 for 45 %.
   */
  weight: Number;
  /**
   * The statistic that divides it.
   */
  indicator: Id;
  /**
   * Which period's statistic is used for a budget year.
   */
  reference: Reference;
}
/**
 * What a municipality has paid in advance.
 */
export interface Payment {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Who paid.
   */
  municipality: MunicipalityCode;
  /**
   * For which year.
   */
  year: Year;
  /**
   * For which month, 1–12; none for the year as a whole.
   */
  month?: number | null;
  /**
   * How much.
   */
  amount: Cents;
}
/**
 * The state transfers of one municipality (valtionosuus, statsandel).
 */
export interface StateTransfer {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Whose it is; none for the area as a whole.
   */
  municipality?: MunicipalityCode | null;
  /**
   * By actual costs of the comparison year, by the year they would be paid in (the transition's first part).
   */
  by_actual?: {
    [k: string]: Cents;
  };
  /**
   * By the imputed criteria, by year (the transition's second part).
   */
  by_criteria?: {
    [k: string]: Cents;
  };
  /**
   * Amounts known outright, by year.
   */
  amounts?: {
    [k: string]: Cents;
  };
  /**
   * How sure it is.
   */
  status?: Status & string;
  /**
   * Where it comes from.
   */
  source?: Id | null;
}
/**
 * The municipality's share of a benefit by cumulative paid days, in force from a date.
 */
export interface BenefitLadder {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * The benefit.
   */
  benefit: Benefit;
  /**
   * From when it holds.
   */
  from: string;
  /**
   * Its steps, by rising days.
   */
  steps: LadderStep[];
}
/**
 * A step of the ladder.
 */
export interface LadderStep {
  /**
   * The share applies after so many paid days.
   */
  after_days: number;
  /**
   * The municipality's share in per cent.
   */
  percent: Number;
}
/**
 * What benefits cost a municipality in a year: a total known outright, or benefits paid by days.
 */
export interface BenefitLiability {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * The home municipality (kotikunta, hemkommun).
   */
  municipality: MunicipalityCode;
  /**
   * The year.
   */
  year: Year;
  /**
   * The benefit; none when all are taken together.
   */
  benefit?: Benefit | null;
  /**
   * The municipality's share, known outright.
   */
  stated?: Cents | null;
  /**
   * Benefits paid to the residents, by paid days: the ladder gives the share.
   */
  spells?: Spell[];
  /**
   * How sure it is.
   */
  status?: Status & string;
  /**
   * Where it comes from.
   */
  source?: Id | null;
}
/**
 * Benefits paid to those who have been paid for so many days.
 */
export interface Spell {
  /**
   * Paid days behind them: the step of the ladder that applies.
   */
  after_days: number;
  /**
   * The month they were paid in, 1–12; none for the year as a whole. Needed in a year in which the ladder changes.
   */
  month?: number | null;
  /**
   * Benefits paid, in all.
   */
  paid: Cents;
}
/**
 * A figure stated somewhere (a slide, minutes, an earlier draft, the text) that must agree with the plan's own quantity.
 *
 * The plan's quantity rounded to the same step as the stated figure must equal it; otherwise it is a finding.
 */
export interface StatedFigure {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * What the figure is of: the name of a quantity (see `quantity`).
   */
  quantity: string;
  /**
   * What was stated, in the quantity's unit.
   */
  stated: Number;
  /**
   * What it was rounded to: 1 for whole numbers, 1000 for thousands, 0.1 for one decimal.
   */
  step: Number;
  /**
   * Where it was stated.
   */
  place: Bilingual;
}
/**
 * How one service is produced.
 */
export interface ServiceSolution {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * The statutory service by its number in the catalogue (`4a`); none for the area's own.
   */
  service?: string | null;
  /**
   * The name of the area's own service.
   */
  name?: Bilingual;
  /**
   * How it is produced.
   */
  production?: Production[];
  /**
   * By whom.
   */
  producer?: Bilingual;
  /**
   * For whom.
   */
  clients?: ClientGroup[];
  /**
   * The offices where it is given; empty means all.
   */
  offices?: Id[];
  /**
   * The languages it is given in.
   */
  languages?: Language[];
  /**
   * Volume by year, in the unit given.
   */
  volume?: {
    [k: string]: Number;
  };
  /**
   * Unit of the volume (persons, days).
   */
  volume_unit?: Bilingual;
  /**
   * Cost by year, in euros.
   */
  cost?: {
    [k: string]: Cents;
  };
  /**
   * The threshold that decides the procurement procedure.
   */
  threshold?: Id | null;
  /**
   * How it is solved, in words.
   */
  solution?: Bilingual;
}
/**
 * A threshold of public procurement (kynnysarvo, tröskelvärde; 1397/2016, 25 §).
 */
export interface Threshold {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * What it applies to.
   */
  name: Bilingual;
  /**
   * The amount in euros.
   */
  amount: Cents;
  /**
   * Where it is laid down.
   */
  basis?: Bilingual;
  /**
   * From when it holds.
   */
  from?: string | null;
}
/**
 * An office (toimipiste, verksamhetsställe). How many there are is always counted, never typed.
 */
export interface Office {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Its name.
   */
  name: Bilingual;
  /**
   * Where it is.
   */
  municipality?: MunicipalityCode | null;
  /**
   * What it is.
   */
  kind?: OfficeKind & string;
  /**
   * Its address.
   */
  address?: Bilingual;
  /**
   * Latitude in degrees (WGS 84).
   */
  latitude?: Number | null;
  /**
   * Longitude in degrees (WGS 84).
   */
  longitude?: Number | null;
  /**
   * What is done there.
   */
  services?: Bilingual;
  /**
   * The languages of service.
   */
  languages?: Language[];
  /**
   * When it is open.
   */
  hours?: Bilingual;
  /**
   * How it is reached and how accessible it is.
   */
  access?: Bilingual;
  /**
   * Staff in person-years.
   */
  staff?: Number | null;
}
/**
 * A partner (380/2023, 9 §).
 */
export interface Partner {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Who it is.
   */
  name: Bilingual;
  /**
   * What it is.
   */
  kind?: PartnerKind & string;
  /**
   * How we work together.
   */
  form?: Bilingual;
  /**
   * The agreement, in words.
   */
  agreement?: Bilingual;
  /**
   * How far it is; none when nothing is known of it.
   */
  state?: AgreementState | null;
  /**
   * The role that keeps in touch.
   */
  contact?: Bilingual;
  /**
   * The statutory items it serves.
   */
  items?: ItemNumber[];
  /**
   * The client groups it serves.
   */
  clients?: ClientGroup[];
}
/**
 * A measure: objective → measure → who → when → indicator with baseline and target.
 */
export interface Measure {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * What it promotes.
   */
  theme?: MeasureTheme & string;
  /**
   * What is aimed at.
   */
  objective: Bilingual;
  /**
   * What is done.
   */
  measure?: Bilingual;
  /**
   * By whom.
   */
  responsible?: Bilingual;
  /**
   * When.
   */
  when?: Bilingual;
  /**
   * What shows the effect.
   */
  indicator?: Bilingual;
  /**
   * Where it stands now.
   */
  baseline?: Bilingual;
  /**
   * Where it should get.
   */
  target?: Bilingual;
}
/**
 * A scenario: what happens and what sets the plan in motion.
 */
export interface ChangeScenario {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Its name.
   */
  name: Bilingual;
  /**
   * What kind of change it is.
   */
  kind?: ChangeKind & string;
  /**
   * What sets the plan in motion.
   */
  trigger?: Bilingual;
  /**
   * What was learnt before.
   */
  experience?: Bilingual;
}
/**
 * An action card.
 */
export interface ActionCard {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * The scenario it belongs to.
   */
  scenario: Id;
  /**
   * When.
   */
  phase: Phase;
  /**
   * What is done.
   */
  action: Bilingual;
  /**
   * Who answers for it.
   */
  responsible?: Bilingual;
  /**
   * With whom.
   */
  partners?: Bilingual;
  /**
   * With what.
   */
  resources?: Bilingual;
}
/**
 * A goal with its indicator.
 */
export interface Goal {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * What is aimed at.
   */
  objective: Bilingual;
  /**
   * What shows it.
   */
  indicator?: Bilingual;
  /**
   * Where it stands now.
   */
  baseline?: Bilingual;
  /**
   * Where it should get.
   */
  target?: Bilingual;
}
/**
 * A milestone of the timetable.
 */
export interface Milestone {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * What happens.
   */
  name: Bilingual;
  /**
   * What it is.
   */
  kind?: MilestoneKind & string;
  /**
   * When it starts, or the day of it.
   */
  from?: string | null;
  /**
   * When it ends.
   */
  to?: string | null;
  /**
   * Which municipality it concerns; none for all.
   */
  municipality?: MunicipalityCode | null;
  /**
   * Who answers for it.
   */
  responsible?: Bilingual;
}
/**
 * A point of the proposal for decision (päätösehdotus, beslutsförslag) that a council extract carries.
 *
 * The points that concern a municipality, its own and those of all, replace the usual ones that the program words.
 */
export interface ProposalPoint {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Whose council it is put to; none for all.
   */
  municipality?: MunicipalityCode | null;
  /**
   * What the council decides, as the end of the sentence `Valtuusto päättää …`, `Fullmäktige beslutar att …`:
   * `hyväksyä suunnitelman`, `godkänna planen`.
   */
  text: Bilingual;
}
/**
 * A member's decision on the plan (15 § 1–2 mom.: the two-week clock runs from approval).
 */
export interface Decision {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Whose decision it is.
   */
  municipality: MunicipalityCode;
  /**
   * The body that decides (valtuusto, fullmäktige).
   */
  body: Bilingual;
  /**
   * When it decides or decided.
   */
  date?: string | null;
  /**
   * The section of the minutes (§), as written there.
   */
  section?: string;
  /**
   * Register number of the matter in that municipality.
   */
  register_number?: string;
  /**
   * How it went.
   */
  result?: DecisionResult & string;
  /**
   * Which frozen version it approved.
   */
  version?: Id | null;
}
/**
 * A frozen version: an unchangeable copy of the plan inside the file, named and hashed.
 */
export interface Version {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Its name.
   */
  name: string;
  /**
   * When it was frozen.
   */
  frozen: string;
  /**
   * By whom.
   */
  author: string;
  /**
   * SHA-256 of the frozen plan's JSON form, 64 hexadecimal digits.
   */
  sha256: string;
}
/**
 * A comment or a task on any place of the plan.
 */
export interface Comment {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * What it is about.
   */
  place: Place;
  /**
   * Who wrote it.
   */
  author: string;
  /**
   * When.
   */
  written: string;
  /**
   * What was written.
   */
  text: string;
  /**
   * The comment that it answers.
   */
  answers?: Id | null;
  /**
   * Who should do something: makes it a task.
   */
  assignee?: string;
  /**
   * By when.
   */
  due?: string | null;
  /**
   * When it was settled.
   */
  settled?: string | null;
}
/**
 * A place in a plan: the address that findings, comments and jumps use.
 *
 * `offices/office-tornio/municipality` names a field of a row, `area/name[sv]` a text in one language.
 */
export interface Place {
  /**
   * The table: a top-level name of the plan's JSON form (`area`, `members`, `budget_lines` …).
   */
  table: string;
  /**
   * The row's identifier; none for `area` or for the table as a whole.
   */
  row?: string | null;
  /**
   * The field, with a year or code after a dot where the field has one value for each (`amounts.2025`).
   */
  field?: string | null;
  /**
   * The language of the text, when only one is meant.
   */
  language?: Language | null;
}
/**
 * A picture or annex; its bytes live in the `.laadin` file.
 */
export interface Attachment {
  /**
   * Names the row.
   */
  id: Id;
  /**
   * Name of the file it came from.
   */
  file_name: string;
  /**
   * Its form.
   */
  media_type: MediaType;
  /**
   * SHA-256 of its bytes, 64 hexadecimal digits.
   */
  sha256: string;
  /**
   * Its size in bytes.
   */
  size: number;
  /**
   * What it is for.
   */
  role?: AttachmentRole & string;
  /**
   * What it shows, in words (306/2019; PDF/UA-1 7.3).
   */
  alternative?: Bilingual;
  /**
   * Its title in the list of annexes.
   */
  title?: Bilingual;
  /**
   * The chapter it belongs to.
   */
  chapter?: Id | null;
}
/**
 * A step of the history.
 */
export interface Step {
  /**
   * Its number.
   */
  step: number;
  /**
   * What it did.
   */
  text: Bilingual;
}
/**
 * A plan's file.
 */
export interface OpenFile {
  path: string;
  /**
   * Only to look, also while somebody else works on it.
   */
  read_only?: boolean;
}
/**
 * An example plan.
 */
export interface OpenExample {
  name: string;
  /**
   * Where its copy goes; none for a free name in the documents folder.
   */
  path?: string | null;
}
/**
 * A file that carries a plan.
 */
export interface ImportFile {
  /**
   * A PDF that carries its plan, or a plan's JSON form.
   */
  from: string;
  /**
   * The new plan's file; none for a free name beside it.
   */
  path?: string | null;
}
/**
 * Changes that are one step.
 */
export interface Apply {
  edits: Wish[];
}
/**
 * What became of a change.
 */
export interface Changed {
  /**
   * The number of the plan's state.
   */
  revision: number;
  /**
   * The tables that are different.
   */
  tables: TableChange[];
  /**
   * What undoing would take back.
   */
  undo?: Step | null;
  /**
   * What redoing would bring back.
   */
  redo?: Step | null;
  /**
   * The parts of the request that couldn't be understood; the others are done.
   */
  refused: Refused[];
}
/**
 * The difference of a table.
 */
export interface TableChange {
  /**
   * Its name.
   */
  table: string;
  /**
   * The rows that are new or different, in their JSON form.
   */
  rows: unknown[];
  /**
   * All its rows in order, when rows came, went or moved.
   */
  order?: string[] | null;
}
/**
 * A part of a request that couldn't be understood.
 */
export interface Refused {
  /**
   * Which edit of the request, from 0.
   */
  index: number;
  /**
   * The place that it was for, when it is one.
   */
  place?: string | null;
  /**
   * Why, and what would do.
   */
  message: Bilingual;
}
/**
 * The text of a chapter in one language, block by block.
 */
export interface WriteNarrative {
  chapter: Id;
  language: Language;
  blocks: Written[];
}
/**
 * A block as it was written in one language.
 */
export interface Written {
  /**
   * Names the block: one that the chapter has, or a new one.
   */
  id: Id;
  /**
   * What it is.
   */
  kind: BlockKind;
  /**
   * Its text in the language that was written.
   */
  text?: RichText;
  /**
   * The picture, for a picture; a picture that is there already keeps its own when none is given.
   */
  attachment?: Id | null;
}
/**
 * How far the translation of a block is.
 */
export interface MarkTranslated {
  block: Id;
  translation: Translation;
}
/**
 * A comment on a place.
 */
export interface WriteComment {
  place: At;
  text: string;
  /**
   * The comment that it answers.
   */
  answers?: Id | null;
}
/**
 * A comment that is settled, or isn't any more.
 */
export interface SettleComment {
  comment: Id;
  settled: boolean;
}
/**
 * A picture or annex to take into the plan.
 */
export interface AttachFile {
  path: string;
  role?: AttachmentRole & string;
  alternative?: Bilingual;
  title?: Bilingual;
  /**
   * The chapter that it belongs to.
   */
  chapter?: Id | null;
}
/**
 * An alternative made from the plan's own budget and person-years.
 */
export interface CopyToScenario {
  name: Bilingual;
}
/**
 * A version to be frozen.
 */
export interface Freeze {
  name: string;
}
/**
 * How many steps.
 */
export interface Steps {
  steps?: number;
}
/**
 * A table to be read; the number names it from then on.
 */
export interface ReadTable {
  job: number;
  from: TableFrom;
}
/**
 * A file with tables, as it was read.
 */
export interface TableFileView {
  /**
   * The file's name, or what stands for it.
   */
  name: string;
  /**
   * What kind of file it is: `csv`, `xlsx`, `ods`, `json-stat` or `px`.
   */
  kind: string;
  /**
   * Its sheets in their order; one for kinds that have no sheets.
   */
  sheets: SheetView[];
  /**
   * The sheet to begin with: the first one that has figures.
   */
  sheet: number;
  /**
   * What the file calls itself, may be empty.
   */
  title: string;
  /**
   * Identifier of the table at its publisher, may be empty.
   */
  table: string;
  /**
   * Its publisher, may be empty.
   */
  source: string;
  /**
   * When its publisher last changed it.
   */
  updated?: string | null;
  /**
   * The file's own remarks.
   */
  notes: string[];
}
/**
 * A sheet of a file.
 */
export interface SheetView {
  /**
   * Its name, may be empty.
   */
  name: string;
  /**
   * How many rows it has.
   */
  rows: number;
  /**
   * How many columns it has.
   */
  columns: number;
  /**
   * Whether it, or some of its rows or columns, are hidden in the spreadsheet; hidden cells are read like others.
   */
  hidden: boolean;
}
/**
 * A table.
 */
export interface TableJob {
  job: number;
}
/**
 * How far the work on a table is.
 */
export interface TableState {
  /**
   * What is being done: `read`, `recognise` or `take`.
   */
  stage: string;
  done: number;
  /**
   * The whole; 0 while it isn't known.
   */
  total: number;
}
/**
 * A sheet of a table, with what a person decided so far.
 */
export interface PreviewTable {
  job: number;
  sheet: number;
  choices: Choices;
  language: Language;
}
/**
 * What a person decided about a table: everything that the program mustn't guess.
 */
export interface Choices {
  /**
   * What the labels of figures mean, by the label as the preview gives it.
   */
  indicators?: {
    [k: string]: Meaning;
  };
  /**
   * Whom the labels of rows or columns are about, by the label as the preview gives it.
   */
  places?: {
    [k: string]: PlaceChoice;
  };
  /**
   * When the labels of rows or columns are, by the label as the preview gives it.
   */
  periods?: {
    [k: string]: PeriodChoice;
  };
  /**
   * When figures are that stand below no period.
   */
  period?: Period | null;
  /**
   * Whom figures are about that stand beside no municipality.
   */
  subject?: Subject | null;
  /**
   * The sign before decimals where the figures themselves don't tell.
   */
  decimal?: Decimal | null;
  /**
   * How sure the figures are that carry no mark of their own; confirmed when nothing is said.
   */
  status?: Status | null;
  /**
   * Takes the figures of municipalities outside the area too.
   */
  others?: boolean;
  /**
   * Where the figures come from, when it isn't what the file says.
   */
  source?: SourceChoice | null;
  /**
   * Doesn't remember what the labels mean for the next time.
   */
  forget?: boolean;
}
/**
 * Where figures come from.
 */
export interface SourceChoice {
  /**
   * Publisher and name, as it is cited.
   */
  name: Bilingual;
  /**
   * Identifier of the table at the publisher, may be empty.
   */
  table?: string;
}
/**
 * What was found in a sheet. All texts are in the language that was asked for.
 */
export interface TablePreview {
  /**
   * How many figures are what.
   */
  counts: IntakeCounts;
  /**
   * What there is to know of the sheet as a whole, as sentences: how it was read, what was passed over.
   */
  remarks: string[];
  /**
   * What wasn't understood, one entry for each cause; empty when everything was.
   */
  problems: IntakeProblemView[];
  /**
   * What each column was taken for.
   */
  columns: ColumnView[];
  /**
   * The labels of figures, in the order in which they appear.
   */
  labels: LabelView[];
  /**
   * The labels of municipalities that a person must decide or has decided about.
   */
  places: PlaceView[];
  /**
   * The labels of time that a person must decide or has decided about.
   */
  periods: PeriodView[];
  /**
   * Whether a period is missing, so that a person must choose one for all figures that stand below none.
   */
  needs_period: boolean;
  /**
   * Whether a municipality is missing, so that a person must choose whom the figures are about.
   */
  needs_subject: boolean;
  /**
   * Whether a person must choose the sign before decimals.
   */
  needs_decimal: boolean;
  /**
   * The figures that would be taken, at most [`MOST_VALUES`](TablePreview::MOST_VALUES): changes first.
   */
  values: ValueView[];
  /**
   * The first rows of the sheet with what each cell was taken for.
   */
  sample: SampleRow[];
  /**
   * Where the figures will be said to come from.
   */
  source: SourceChoice;
  /**
   * The plan's source that it is already, if it is one.
   */
  known_source?: Id | null;
  /**
   * The day that the figures will be said to be taken on.
   */
  retrieved: string;
}
/**
 * How many figures are what.
 */
export interface IntakeCounts {
  /**
   * Figures that the plan doesn't have yet.
   */
  new: number;
  /**
   * Figures that replace another one.
   */
  replaced: number;
  /**
   * Figures that the plan has already.
   */
  same: number;
  /**
   * Figures of municipalities outside the area, which are left out.
   */
  outside: number;
  /**
   * Cells that the source has no figure for.
   */
  missing: number;
  /**
   * Figures that are left out on purpose: totals, other regions, labels that a person skips.
   */
  skipped: number;
  /**
   * Figures that weren't understood and are therefore left out.
   */
  not_understood: number;
}
/**
 * Something that wasn't understood.
 */
export interface IntakeProblemView {
  /**
   * A short name of the cause; stays the same from version to version.
   */
  code: string;
  /**
   * What is the matter and what helps.
   */
  message: string;
  /**
   * The first cells that it is about, as in `B7`.
   */
  cells: string[];
  /**
   * How many cells it is about.
   */
  count: number;
}
/**
 * What a column was taken for.
 */
export interface ColumnView {
  /**
   * Its letters, as in `B`.
   */
  letters: string;
  /**
   * Its heading in the sheet, may be empty.
   */
  heading: string;
  /**
   * What it was taken for.
   */
  role: ColumnRole;
  /**
   * The same in words: `työttömät työnhakijat, 2024`.
   */
  text: string;
  /**
   * The sign before decimals; none when no figure shows it.
   */
  decimal?: Decimal | null;
}
/**
 * A label of figures.
 */
export interface LabelView {
  /**
   * The label: the key in `Choices.indicators`. May be empty when the figures have none.
   */
  label: string;
  /**
   * What it is taken to mean; none when a person must say.
   */
  meaning?: Meaning | null;
  /**
   * How that is known.
   */
  known: Known;
  /**
   * What it could mean, the likeliest first; the first may be offered with one click.
   */
  suggestions: Meaning[];
  /**
   * How many figures it has.
   */
  count: number;
  /**
   * The first cell that it is about, as in `B3`.
   */
  cell: string;
}
/**
 * A label of a municipality that a person must decide or has decided about.
 */
export interface PlaceView {
  /**
   * The label: the key in `Choices.places`.
   */
  label: string;
  /**
   * What a person chose; none when she must.
   */
  chosen?: PlaceChoice | null;
  /**
   * Why it is asked.
   */
  question: string;
  /**
   * What it could be, the likeliest first, with its name.
   */
  suggestions: SubjectName[];
  /**
   * How many figures stand beside it.
   */
  count: number;
  /**
   * The first cell that it stands in.
   */
  cell: string;
}
/**
 * Whom something is about, with the name.
 */
export interface SubjectName {
  /**
   * As the plan has it.
   */
  subject: Subject;
  /**
   * As people call it.
   */
  name: string;
}
/**
 * A label of time that a person must decide or has decided about.
 */
export interface PeriodView {
  /**
   * The label: the key in `Choices.periods`.
   */
  label: string;
  /**
   * What a person chose; none when she must.
   */
  chosen?: PeriodChoice | null;
  /**
   * Why it is asked.
   */
  question: string;
  /**
   * What it could be, the likeliest first, with its name.
   */
  suggestions: PeriodName[];
  /**
   * How many figures stand below it.
   */
  count: number;
  /**
   * The first cell that it stands in.
   */
  cell: string;
}
/**
 * A period with its name.
 */
export interface PeriodName {
  /**
   * As the plan has it.
   */
  period: Period;
  /**
   * As people call it.
   */
  name: string;
}
/**
 * A figure that would be taken.
 */
export interface ValueView {
  /**
   * Where it stands, as in `B7`.
   */
  cell: string;
  /**
   * Whom it is about.
   */
  subject: Subject;
  /**
   * The same in words.
   */
  subject_name: string;
  /**
   * What is counted, in words.
   */
  indicator_name: string;
  /**
   * When.
   */
  period: Period;
  /**
   * The same in words.
   */
  period_name: string;
  /**
   * The figure.
   */
  value: Number;
  /**
   * As documents print it.
   */
  text: string;
  /**
   * What the plan has now, as documents print it; none when it has nothing.
   */
  old?: string | null;
  /**
   * What becomes of it.
   */
  change: ValueChange;
  /**
   * How sure it is.
   */
  status: Status;
  /**
   * The mark that stands beside it in the sheet, as in `*`; may be empty.
   */
  mark: string;
}
/**
 * A row of the sheet.
 */
export interface SampleRow {
  /**
   * Its number in the sheet, from 1.
   */
  number: number;
  /**
   * Its first cells.
   */
  cells: SampleCell[];
}
/**
 * A cell of the sheet.
 */
export interface SampleCell {
  /**
   * What it shows.
   */
  text: string;
  /**
   * What it was taken for.
   */
  role: CellRole;
}
/**
 * A sheet of a table to be taken.
 */
export interface TakeTable {
  job: number;
  sheet: number;
  choices: Choices;
}
/**
 * Everything that is to be said, the most serious first.
 */
export interface Findings {
  findings: FindingRow[];
  blocking: number;
  warnings: number;
  hints: number;
}
/**
 * A finding in words.
 */
export interface FindingRow {
  /**
   * What it is about, in a word that stays the same from version to version.
   */
  code: string;
  /**
   * `blocks`, `warning` or `hint`.
   */
  severity: string;
  place: string;
  /**
   * The place in words.
   */
  place_name: string;
  /**
   * The chapter that it is in, when the place belongs to one.
   */
  chapter?: string | null;
  /**
   * What is wrong and what to do.
   */
  message: string;
  /**
   * What it rests on: a section of an Act, a standard, arithmetic, practice.
   */
  basis: string;
  /**
   * The language that it is about, when only one.
   */
  about?: Language | null;
}
/**
 * The plan at a glance.
 */
export interface Overview {
  sections: Section[];
  figures: KeyFigure[];
  dates: NextDate[];
}
/**
 * How far a statutory section is (380/2023, 15 § 4 mom.).
 */
export interface Section {
  item: ItemNumber;
  /**
   * The chapter that answers it first; none when there is none.
   */
  chapter?: string | null;
  languages: SectionLanguage[];
  /**
   * Its tables and whether they have rows.
   */
  tables: SectionTable[];
  /**
   * Findings that keep the plan from being submitted, and warnings.
   */
  blocking: number;
  warnings: number;
}
/**
 * How far a section is in a language.
 */
export interface SectionLanguage {
  language: Language;
  /**
   * How many of its texts are there.
   */
  written: number;
  /**
   * How many there are in any language.
   */
  texts: number;
  /**
   * True when the plan must have this language.
   */
  required: boolean;
}
/**
 * A table that a section needs.
 */
export interface SectionTable {
  name: string;
  filled: boolean;
}
/**
 * A figure that says what kind of area it is.
 */
export interface KeyFigure {
  label: string;
  /**
   * None when it can't be had yet.
   */
  value?: string | null;
}
/**
 * A date that lies ahead.
 */
export interface NextDate {
  date: string;
  name: string;
  place: string;
}
/**
 * A chart of the plan, drawn as in its documents.
 */
export interface Chart {
  id: string;
  title: string;
  /**
   * The drawing as an element for the page, without scripts, styles or references.
   */
  svg: string;
  /**
   * What it shows, in words.
   */
  alternative: string;
  /**
   * The table that it shows.
   */
  place: string;
}
/**
 * What follows from the budget lines.
 */
export interface Budget {
  /**
   * The years to show: the first one, at least two more, and all that have values.
   */
  years: Year[];
  /**
   * The amount of each line by year, for lines that aren't entered outright too.
   */
  lines: {
    [k: string]: {
      [k: string]: Derived;
    };
  };
  /**
   * The sums of the joint budget, and of each alternative by its identifier under its own name.
   */
  sums: BudgetSums[];
}
/**
 * The sums of one budget.
 */
export interface BudgetSums {
  /**
   * The alternative; none for the plan itself.
   */
  scenario?: string | null;
  /**
   * The municipality whose own budget it is; none for the joint one.
   */
  municipality?: string | null;
  years: {
    [k: string]: Derived2;
  };
  /**
   * Its subtotals, in the order in which their groups come first.
   */
  subtotals: Subtotals[];
}
/**
 * Sums of a year.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^-?\d+$".
 */
export interface Sums {
  /**
   * All expenses.
   */
  expenses: Cents;
  /**
   * All income.
   */
  income: Cents;
  /**
   * Expenses − income.
   */
  net: Cents;
  /**
   * The lines that have no value in the year; they are in no sum.
   */
  missing: Id[];
}
/**
 * The subtotals of a group of lines.
 */
export interface Subtotals {
  /**
   * The group, as its lines name it.
   */
  group: Bilingual;
  /**
   * By year; no entry for a year in which none of its lines has a value.
   */
  years: {
    [k: string]: Sums;
  };
}
/**
 * What follows from the lines of person-years.
 */
export interface Personnel {
  /**
   * The years to show.
   */
  years: Year[];
  /**
   * The sums of the plan itself and of each alternative.
   */
  sums: PersonnelSums[];
  /**
   * What each line costs by year, in euros; only years with person-years, and only lines that have a salary, on-costs or a budget
   * line.
   */
  costs: {
    [k: string]: {
      [k: string]: Derived;
    };
  };
}
/**
 * Sums of person-years.
 */
export interface PersonnelSums {
  /**
   * The alternative; none for the plan itself.
   */
  scenario?: string | null;
  /**
   * The origin; none for all together.
   */
  origin?: Origin | null;
  years: {
    [k: string]: Derived3;
  };
}
/**
 * A year's shares.
 */
export interface SharesOf {
  language: Language;
  year: Year;
}
/**
 * How the costs of a year are divided.
 */
export interface Shares {
  /**
   * What each member carries in all.
   */
  municipalities: MemberShare[];
  pools: Pool2[];
  /**
   * Why pools that have costs couldn't be divided.
   */
  gaps: PoolGap[];
}
/**
 * What a member carries in all.
 */
export interface MemberShare {
  code: MunicipalityCode;
  amount: Cents;
  /**
   * Per cent of all, as tables show it; none when there is nothing to divide.
   */
  percent?: string | null;
  /**
   * Euros per resident, as tables show them; none when the number of residents isn't known.
   */
  per_resident?: string | null;
}
/**
 * A divided pool.
 */
export interface Pool2 {
  pool: string;
  total: Cents;
  criteria: PoolCriterion[];
  municipalities: {
    [k: string]: Cents;
  };
}
/**
 * A criterion's part of a pool.
 */
export interface PoolCriterion {
  /**
   * The criterion; none for direct amounts.
   */
  criterion?: string | null;
  weight: Number;
  total: Cents;
  municipalities: {
    [k: string]: CriterionPart;
  };
}
/**
 * A municipality's part of a criterion.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^\d{3}$".
 */
export interface CriterionPart {
  amount: Cents;
  /**
   * The statistic that it was divided by; none for direct amounts.
   */
  value?: Number | null;
  /**
   * True when it got one of the cents that were left over by rounding down (largest remainder).
   */
  extra_cent: boolean;
}
/**
 * A pool that couldn't be divided.
 */
export interface PoolGap {
  pool: string;
  gap: string;
  place: string;
}
/**
 * Cases to compare.
 */
export interface Compare {
  language: Language;
  year: Year;
  /**
   * Only this pool; none for all of them.
   */
  pool?: Id | null;
  /**
   * What is assumed in each column after the first, which is the plan as it is.
   */
  cases: Case[];
}
/**
 * What is assumed instead of what the plan says.
 */
export interface Case {
  /**
   * The alternative whose lines and members count.
   */
  scenario?: Id | null;
  /**
   * Municipalities that come in.
   */
  joining?: MunicipalityCode[];
  /**
   * Members that leave.
   */
  leaving?: MunicipalityCode[];
  /**
   * The key that divides the pool that is asked about, or every pool that is divided by criteria.
   */
  key?: Id | null;
  /**
   * How much of the costs comes and goes with the members, in per cent; none of it when left out.
   */
  follows?: Number | null;
}
/**
 * Cases side by side; the first one is the plan as it is.
 */
export interface Comparison {
  /**
   * The cases in order.
   */
  cases: CaseTotal[];
  /**
   * Every municipality that is a member in some case: the plan's members in its order, then others by code.
   */
  municipalities: MunicipalityComparison[];
  /**
   * Paragraphs that explain the comparison, for a memo.
   */
  explanation: string[];
}
/**
 * A case and what it divides.
 */
export interface CaseTotal {
  /**
   * What is assumed, in words.
   */
  name: string;
  /**
   * What is divided in all.
   */
  total: Derived;
  /**
   * Why pools couldn't be divided; their costs are in no amount of the case.
   */
  gaps: CaseGap[];
}
/**
 * A pool that couldn't be divided in a case.
 */
export interface CaseGap {
  /**
   * The pool.
   */
  pool: string;
  /**
   * Why, in words.
   */
  gap: string;
  /**
   * Where to go.
   */
  place: string;
}
/**
 * What a municipality carries in each case.
 */
export interface MunicipalityComparison {
  /**
   * Its code.
   */
  code: MunicipalityCode;
  /**
   * Its name.
   */
  name: string;
  /**
   * By case, in euros; none where it isn't a member or the case couldn't be divided whole.
   */
  amounts: (Cents | null)[];
  /**
   * By case, what it carries more than in the first one; none where either amount is missing.
   */
  differences: (Cents | null)[];
  /**
   * By case, euros per resident as tables show them.
   */
  per_resident: (string | null)[];
}
/**
 * A pool in a year.
 */
export interface OfPool {
  language: Language;
  year: Year;
  pool: Id;
}
/**
 * What one percentage point more of each criterion's weight moves.
 */
export interface SensitivityView {
  /**
   * By criterion; empty when no weight can move.
   */
  criteria: Derived4;
  /**
   * Paragraphs that explain the figures.
   */
  explanation: string[];
}
/**
 * A criterion that weighs a percentage point more.
 */
export interface MovedWeight {
  /**
   * The criterion.
   */
  criterion: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * Its weight now, in per cent.
   */
  weight: Number;
  /**
   * How many euros more each member carries; the sum is zero.
   */
  municipalities: {
    [k: string]: Cents;
  };
}
/**
 * A year.
 */
export interface OfYear {
  language: Language;
  year: Year;
}
/**
 * The plan's budget and its alternatives in a year; the first column is the plan itself.
 */
export interface ScenarioComparison {
  /**
   * The columns.
   */
  scenarios: ScenarioSums[];
  /**
   * The rows.
   */
  rows: ScenarioLine[];
  /**
   * Paragraphs that explain the comparison, for a memo.
   */
  explanation: string[];
}
/**
 * A column's sums.
 */
export interface ScenarioSums {
  /**
   * The alternative; none for the plan itself.
   */
  id?: Id | null;
  /**
   * Its name.
   */
  name: string;
  /**
   * Its person-years.
   */
  person_years: Derived3;
  /**
   * Its sums.
   */
  total: Derived2;
  /**
   * How much its net costs are above the plan's own.
   */
  difference?: Cents | null;
}
/**
 * A row: a line and what stands for it in the alternatives.
 */
export interface ScenarioLine {
  /**
   * Its name.
   */
  name: string;
  /**
   * Which way the money goes.
   */
  kind: LineKind;
  /**
   * Which subtotal it is a part of; empty for none.
   */
  group: string;
  /**
   * The line of each column.
   */
  lines: (Id | null)[];
  /**
   * Its amount in each column; none where there is no line.
   */
  amounts: (Derived | null)[];
  /**
   * How much it is above the plan's own line; none where either is missing.
   */
  differences: (Cents | null)[];
}
/**
 * The money that moves in a year and after it.
 */
export interface YearEnd {
  /**
   * What each member pays in each month.
   */
  advances: Derived5;
  /**
   * What each member still pays or gets back.
   */
  settlement: Derived6;
  /**
   * Paragraphs that explain the figures.
   */
  explanation: string[];
}
/**
 * A member's advances.
 */
export interface AdvanceRow {
  /**
   * Its code.
   */
  code: MunicipalityCode;
  /**
   * Its name.
   */
  name: string;
  /**
   * January first.
   */
  months: Cents[];
  /**
   * All of them: its share of the year.
   */
  total: Cents;
}
/**
 * A member's settlement.
 */
export interface SettlementRow {
  /**
   * Its code.
   */
  code: MunicipalityCode;
  /**
   * Its name.
   */
  name: string;
  /**
   * Its share of what was really spent.
   */
  actual: Cents;
  /**
   * What it paid in advance.
   */
  paid: Cents;
  /**
   * What it still pays (positive) or gets back (negative).
   */
  balance: Cents;
}
/**
 * Spells that are so many paid days shorter.
 */
export interface Shorter {
  language: Language;
  days: number;
  /**
   * Only this year; none for all.
   */
  year?: Year | null;
}
/**
 * Benefits as they are and with shorter spells.
 */
export interface ShorterSpells {
  /**
   * Row by row.
   */
  rows: ShorterRow[];
  /**
   * By municipality, over the rows.
   */
  totals: BenefitTotal[];
  /**
   * Paragraphs that explain the figures and what isn't in them.
   */
  explanation: string[];
}
/**
 * A row of benefits.
 */
export interface ShorterRow {
  /**
   * The row.
   */
  liability: Id;
  /**
   * The home municipality.
   */
  municipality: MunicipalityCode;
  /**
   * Its name.
   */
  name: string;
  /**
   * The year.
   */
  year: Year;
  /**
   * The benefit; none when all are taken together.
   */
  benefit?: Benefit | null;
  /**
   * What it costs the municipality.
   */
  now: Derived;
  /**
   * What it would cost.
   */
  then: Derived;
  /**
   * How much less; none where either is missing.
   */
  saving?: Cents | null;
}
/**
 * A municipality's benefits.
 */
export interface BenefitTotal {
  /**
   * Its code.
   */
  code: MunicipalityCode;
  /**
   * Its name.
   */
  name: string;
  /**
   * What they cost it; a gap when a row is missing.
   */
  now: Derived;
  /**
   * What they would cost.
   */
  then: Derived;
  /**
   * How much less.
   */
  saving?: Cents | null;
}
/**
 * The explanation of a divided pool.
 */
export interface PoolExplanation {
  /**
   * The pool.
   */
  pool: string;
  /**
   * Its name.
   */
  name: string;
  /**
   * Paragraphs for a memo.
   */
  paragraphs: string[];
}
/**
 * A value that nobody enters.
 */
export interface DerivedStatistic {
  indicator: string;
  /**
   * A municipality's code, or `sum` for the members and others together.
   */
  subject: string;
  period: Period;
  /**
   * As tables show it.
   */
  text: string;
}
/**
 * Words of a figure's name.
 */
export interface FindFigures {
  language: Language;
  /**
   * All of them must be in the name; empty finds the first ones.
   */
  query: string;
}
/**
 * A figure that a text can hold.
 */
export interface FigureOffer {
  /**
   * The quantity's name, as in `budget:net:2027`.
   */
  name: string;
  /**
   * What it is, in words.
   */
  label: string;
  /**
   * What it reads now.
   */
  value: string;
}
/**
 * Names of quantities.
 */
export interface FigureNames {
  language: Language;
  /**
   * None for all that the plan's texts hold.
   */
  names?: string[] | null;
}
/**
 * What a live figure reads.
 */
export interface FigureText {
  /**
   * The value; none when it can't be had.
   */
  value?: string | null;
  /**
   * What it is, or why it can't be had.
   */
  label: string;
}
/**
 * Words to look for.
 */
export interface Search {
  language: Language;
  /**
   * Found as they stand, in small or capital letters.
   */
  query: string;
}
/**
 * A text that has the words.
 */
export interface Hit {
  place: string;
  /**
   * The place in words.
   */
  name: string;
  /**
   * The chapter that the place is in, when it is in one.
   */
  chapter?: string | null;
  /**
   * The text before the hit, the hit itself, and the text after it.
   */
  before: string;
  hit: string;
  after: string;
}
/**
 * Places, as in `offices/o-1/name[fi]`.
 */
export interface Places {
  language: Language;
  places: At[];
}
/**
 * Members to come and to go.
 */
export interface Membership {
  language: Language;
  add?: MunicipalityCode[];
  remove?: MunicipalityCode[];
}
/**
 * What becomes of the plan.
 */
export interface MembershipPreview {
  /**
   * What each municipality carries in the first year, before and after.
   */
  shares: ShareChange[];
  /**
   * The languages that the plan must have afterwards.
   */
  languages: Language[];
  /**
   * The labour force by the latest figures afterwards (12 § asks for 20 000); none when it isn't known.
   */
  labour_force?: string | null;
  /**
   * The findings that come.
   */
  new_findings: string[];
  /**
   * The findings that go.
   */
  gone_findings: string[];
  /**
   * The rows that speak of the municipalities that go, in words.
   */
  affected: AffectedRow[];
}
/**
 * What a municipality carries.
 */
export interface ShareChange {
  code: MunicipalityCode;
  before?: Cents | null;
  after?: Cents | null;
}
/**
 * A row that a change of members touches.
 */
export interface AffectedRow {
  place: string;
  name: string;
}
/**
 * The newest steps.
 */
export interface Newest {
  language: Language;
  most: number;
}
/**
 * A step of the history, in words.
 */
export interface PastStep {
  step: number;
  /**
   * When: day and time where the reader is.
   */
  at: string;
  author: string;
  /**
   * What was done.
   */
  text: string;
  /**
   * Where, when it is one place.
   */
  place?: string | null;
  state: State2;
  /**
   * Who undid it, and when, when somebody did.
   */
  undone?: string | null;
}
/**
 * A step.
 */
export interface OneStep {
  language: Language;
  step: number;
}
/**
 * Something that a step changed.
 */
export interface StepChange {
  /**
   * What happened: `added`, `removed`, `moved`, `value`.
   */
  kind: string;
  place: string;
  /**
   * The place in words.
   */
  name: string;
  before?: string | null;
  after?: string | null;
}
/**
 * A municipality of the register.
 */
export interface MunicipalityRow {
  code: MunicipalityCode;
  name: Bilingual;
  /**
   * Its languages in the order of its majority.
   */
  languages: Language[];
  /**
   * The employment area that it belongs to, by code.
   */
  area: string;
}
/**
 * An employment area of the reference.
 */
export interface AreaRow {
  code: string;
  name: Bilingual;
  members: MunicipalityCode[];
  model?: OrganisingModel | null;
  responsible?: MunicipalityCode | null;
}
/**
 * A statutory service.
 */
export interface ServiceRow {
  id: string;
  name: Bilingual;
  /**
   * The section of the Act.
   */
  basis: string;
  /**
   * The service that it is part of.
   */
  parent?: string | null;
}
/**
 * A term of the glossary.
 */
export interface TermRow {
  fi: string[];
  sv: string[];
  /**
   * Where the term comes from.
   */
  basis?: string | null;
}
/**
 * A document to be shown.
 */
export interface Ask {
  languages: Languages;
  /**
   * The municipality whose extract it is; none for the whole plan.
   */
  municipality?: MunicipalityCode | null;
  /**
   * Without the annexes' long tables.
   */
  short?: boolean;
}
/**
 * A document that is ready to be shown.
 */
export interface Pages {
  /**
   * Gives its bytes by the bytes call `preview`.
   */
  token: number;
  pages: number;
  /**
   * Where the places of the plan are on the pages.
   */
  spots: Spot[];
  /**
   * How long it took, in milliseconds.
   */
  milliseconds: number;
}
/**
 * Where a place of the plan is on a page, in points from the page's top left corner.
 */
export interface Spot {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
  place: string;
}
/**
 * What to export where; the number names the job while it runs.
 */
export interface Prepare {
  job: number;
  order: Order;
  path: string;
  /**
   * Replace a file that isn't an earlier export.
   */
  replace?: boolean;
}
/**
 * What is to be exported.
 */
export interface Order {
  kind: Kind;
  /**
   * The municipality whose extract it is; none for the whole plan.
   */
  municipality?: MunicipalityCode | null;
  /**
   * None for the languages that its readers need.
   */
  languages?: Languages | null;
  /**
   * Without the annexes' long tables.
   */
  short?: boolean;
  /**
   * The name of the frozen version; none for the plan as it is now.
   */
  version?: string | null;
}
/**
 * An export that is ready to be written: what it has and what it lacks.
 */
export interface Job {
  view: ExportView;
}
/**
 * What an export has and what it lacks.
 */
export interface ExportView {
  /**
   * Where it is; none before it is written.
   */
  path?: string | null;
  /**
   * How many pages its documents have in all.
   */
  pages: number;
  /**
   * The frozen version that it is; none for a draft.
   */
  version?: VersionView | null;
  /**
   * Its files.
   */
  files: FileView[];
  /**
   * False when something is incomplete or left out that nobody asked to leave out.
   */
  complete: boolean;
  /**
   * What there is to know of it as a whole.
   */
  notices: NoticeView[];
  /**
   * What it shows in another way than the plan means it, or doesn't show.
   */
  incomplete: LackView[];
  /**
   * The same in a few sentences: one for each kind, with the first places.
   */
  summary: Bilingual[];
  /**
   * Characters that its font lacks, shown by a replacement.
   */
  missing: GlyphView[];
}
/**
 * A frozen version.
 */
export interface VersionView {
  /**
   * Its name.
   */
  name: string;
  /**
   * SHA-256 of its JSON form.
   */
  sha256: string;
}
/**
 * A file of an export.
 */
export interface FileView {
  /**
   * Its name inside a folder or zip file; none for an export that is one file.
   */
  name: string;
  /**
   * Its size in bytes.
   */
  size: number;
  /**
   * SHA-256 of its content.
   */
  sha256: string;
  /**
   * How many pages it has, for documents.
   */
  pages?: number | null;
}
/**
 * A notice, in words.
 */
export interface NoticeView {
  /**
   * Its name: stays the same from version to version.
   */
  code: string;
  /**
   * True when the export lacks something because of it; otherwise it is only good to know.
   */
  incomplete: boolean;
  /**
   * What it says, as a sentence.
   */
  message: Bilingual;
}
/**
 * Something that a document shows in another way than the plan means it, or doesn't show.
 */
export interface LackView {
  /**
   * Where in the plan.
   */
  place: Place;
  /**
   * In which language's part of the document.
   */
  language: Language;
  /**
   * What is wrong, as a sentence.
   */
  message: Bilingual;
}
/**
 * A character that the font lacks.
 */
export interface GlyphView {
  /**
   * The character.
   */
  character: string;
  /**
   * The text around it.
   */
  context: string;
}
/**
 * A job.
 */
export interface JobId {
  job: number;
}
/**
 * How far a job is.
 */
export interface State3 {
  /**
   * How many stages have begun, over all files.
   */
  begun: number;
  /**
   * The present one: `build`, `layout`, `paint`, `tag`, `verify`, `office` or `write`.
   */
  stage: string;
  /**
   * Where it was written.
   */
  path?: string | null;
}
/**
 * Where a prepared export goes.
 */
export interface Write {
  job: number;
  path: string;
  replace?: boolean;
}
export interface BytesCalls {
  preview: {
    args: Token;
    answer: null;
  };
  picture: {
    args: Picture;
    answer: null;
  };
}
/**
 * Asks for the bytes of a document.
 */
export interface Token {
  token: number;
}
/**
 * A picture of the plan.
 */
export interface Picture {
  attachment: Id;
}
/**
 * Why a call couldn't do what was asked. Plan and files are as they were.
 */
export interface Failure {
  /**
   * A short name that the window may act on; stays the same from version to version.
   */
  code: string;
  /**
   * The sentence for the user: what is wrong, where, and what to do.
   */
  message: Bilingual;
  /**
   * The place in the plan that it is about, as in `offices/o-1/name[fi]`.
   */
  place?: string | null;
  /**
   * The file with a report of what happened, for a fault of the program.
   */
  report?: string | null;
}
