import type { Range } from '../localization/format.js';

/*
 * The form of a guide. It knows no guide: what a guide says is data in a folder of its own, and
 * elements and sessions take it from there.
 */

/** The figures that a dosage may have. */
interface Figures {
  /** Length of one hold, in seconds. One hold is one repetition. */
  readonly holdSeconds?: Range;
  /** Repetitions, in each set where there are sets. */
  readonly repetitions?: Range;
  readonly sets?: Range;
  /** `variant`: so many sets of each variant, and one set is one hold. */
  readonly setsScope?: 'variant';
  /** Length in seconds, of the whole exercise unless `durationScope` says otherwise; from a minute on in halves of one. */
  readonly durationSeconds?: Range;
  readonly durationScope?: 'set';
  /** Times a day. */
  readonly perDay?: Range;
  /** Times a week. */
  readonly perWeek?: Range;
  /** Times a week by the questions and answers, as the exercise itself does not say. */
  readonly perWeekFromFaq?: Range;
}

/** These figures of the amounts or of the frequency, and no other of them. */
type Only<All extends keyof Figures, Wanted extends All, Possible extends All = never> = Required<
  Pick<Figures, Wanted>
> & { readonly [Other in Exclude<All, Wanted | Possible>]?: never };

type Amounts<Wanted extends AmountFigure, Possible extends AmountFigure = never> = Only<
  AmountFigure,
  Wanted,
  Possible
>;

type AmountFigure = Exclude<keyof Figures, FrequencyFigure>;
type FrequencyFigure = 'perDay' | 'perWeek' | 'perWeekFromFaq';

/**
 * How much of an exercise, and how often. What is absent the guide does not say, and then no
 * element says it either. Of the figures these go together, as there are words and sessions for them: holds, each a
 * repetition; sets of holds for each variant; a length of time, of each set where there are sets; and repetitions,
 * in sets where there are sets.
 */
export type Dosage = Figures &
  (
    | Amounts<'holdSeconds' | 'repetitions'>
    | Amounts<'holdSeconds' | 'sets' | 'setsScope'>
    | Amounts<'durationSeconds'>
    | Amounts<'durationSeconds' | 'sets' | 'durationScope'>
    | Amounts<'repetitions', 'sets'>
  ) &
  (
    | Only<FrequencyFigure, 'perDay'>
    | Only<FrequencyFigure, 'perWeek'>
    | Only<FrequencyFigure, 'perWeekFromFaq'>
  );

/** A way of doing an exercise. */
export interface Variant {
  readonly id: string;
  /** Whether it is done one side at a time, where that differs from the exercise. */
  readonly isOneSided?: boolean;
}

/** What is known of an exercise apart from its words. */
export interface ExerciseFacts {
  /**
   * In kebab-case; the same in attributes, events, addresses and what a device remembers, and so no other exercise's, of
   * another guide either, nor a word that addresses of plans have for something else: `side`, `rest`, `switch`, `next`.
   */
  readonly id: string;
  readonly dosage: Dosage;
  /** Whether it is done one side at a time, so that a session asks for the side. */
  readonly isOneSided: boolean;
  /** None, or at least two. */
  readonly variants: readonly Variant[];
  /**
   * How the variants belong together: `all` are part of it, one after another; one is a `choice`,
   * whichever the shopper likes; or they are a `progression`, from the first to the hardest.
   */
  readonly variantsAre?: 'all' | 'choice' | 'progression';
  /** Whether a session of it asks for a yes of its own, below the caution. */
  readonly asksConsent?: boolean;
  /** Seconds of one movement to and fro, for the eye: a guide names no tempo. Default: 4. */
  readonly cycleSeconds?: number;
}

/** A variant's words. */
export interface VariantText {
  /** The name that a shopper chooses it by. */
  readonly name: string;
  /** Its steps, where they are not the exercise's. */
  readonly steps?: readonly string[];
}

/** An exercise's words, in the language that was current when they were asked for. */
export interface ExerciseText {
  readonly title: string;
  /** What it is for. */
  readonly purpose: string;
  /** The start position. */
  readonly start: string;
  /** The steps in order. */
  readonly steps: readonly string[];
  /** The words of all variants, by id. */
  readonly variants?: Readonly<Record<string, VariantText>>;
  /** What it takes apart from the body. */
  readonly equipment?: string;
  readonly caution?: string;
}

/** Points one after another: x, y, x, y … A joint may carry more numbers after its first two. */
export type Points = readonly number[];

/**
 * Where the joints are, on a floor at y = 0; angles are radians, clockwise. Knees and elbows follow.
 *
 * hip: x, y, lean of the trunk. near, far: a foot's ball, as x and height, then the angles of foot and
 * toes, and how far the arch is raised, to 1. hand: its wrist, x and y, and its angle, 0 hanging.
 *
 * Without a far foot it is a close-up of one leg below the knee; without a hand the arms are out of view.
 */
export type Pose = readonly [hip: Points, near: Points, far?: Points, hand?: Points];

/** A piece of a drawing: its classes and its path data. */
export type Shape = readonly [name: string, d: string];

/** A drawing of 400 × 300, of the right leg where there is one; for the left it is mirrored. */
export interface Drawing {
  /** Where the person's origin is, and the scale. */
  readonly at: Points;
  readonly pose: Pose;
  /** The outline of the muscle that is stretched, from the ankle; otherwise it is the sole. */
  readonly muscle?: Points;
  /** What the foot rolls on: radius, and radius of the core. */
  readonly roller?: Points;
  /** Someone sits here, seen from the front, and holds the toes of the near foot: the shoulder. */
  readonly shoulder?: Points;
  /** The whole person beside a close-up. */
  readonly whole?: Pose;
  readonly behind: readonly Shape[];
  readonly before?: readonly Shape[];
}

/** Where the joints start from, number by number; what is absent is where the drawing has it. */
export type MovementStart = readonly Points[];

/** How an exercise moves: where each variant's pose starts from, or that of an exercise without variants. */
export type Movement = (variant: string | undefined) => MovementStart;

/** A published study or guideline. Its words are English in every language: show them with `lang="en"`. */
export interface Reference {
  readonly authors: string;
  readonly year: number;
  /** The journal's usual abbreviation. */
  readonly journal: string;
  /** Volume, issue where it is needed, and first page. */
  readonly volume: string;
  readonly doi: string;
}

/** What research says, in measured words. */
export interface ResearchNote {
  readonly statement: string;
  /** Absent where the statement is that nothing was found. */
  readonly reference?: Reference;
}

/** What a piece of advice is about: what one should feel, a mistake, how to go back a level, what to hold on to. */
export type AdviceKind = 'feel' | 'mistake' | 'easier' | 'support';

/** A page on the web. Its words are in its own language in every language of the guide. */
export interface WebPage {
  readonly publisher: string;
  readonly title: string;
  /** The publisher's site. */
  readonly site: string;
  /** Default: English. */
  readonly lang?: string;
}

/** Advice on doing an exercise, and what bears it besides the guide. */
export interface Advice {
  readonly lines: readonly { readonly kind: AdviceKind; readonly text: string }[];
  readonly sources: readonly (Reference | WebPage)[];
}

/** Research notes are a file of their own; what is shown of a file of notes is what it exports. */
export interface ResearchFile {
  readonly research: () => readonly ResearchNote[];
  readonly advice?: never;
}

/** Advice is another. */
export interface AdviceFile {
  readonly advice: () => Advice;
  readonly research?: never;
}

/** An exercise in full. What only some visitors ask for is a file of its own. */
export interface Exercise extends ExerciseFacts {
  /** A function, as words that were read while the module loads would freeze the first language. */
  readonly text: () => ExerciseText;
  /** The drawing of each variant by its id, or the only one there is. */
  readonly drawing: (variant: string | undefined) => Drawing;
  readonly movement: () => Promise<{ readonly movement: Movement }>;
  readonly research: () => Promise<ResearchFile>;
  readonly advice: () => Promise<AdviceFile>;
}

/** A question's words, in the language that was current when they were asked for. */
export interface QuestionText {
  readonly question: string;
  /** The answer's paragraphs; what research adds, with its source named, comes last. */
  readonly answer: readonly string[];
}

/** A question of a guide's. */
export interface Question {
  readonly id: string;
  readonly text: () => QuestionText;
}

/** Reasons to seek help, under a heading that the items complete. */
export interface HelpList {
  readonly heading: string;
  readonly items: readonly string[];
}

/** When to seek help. The lists differ in urgency and source, and are never mixed. */
export interface HelpText {
  readonly heading: string;
  /** The lists that are visible wherever help is shown, the most urgent first. */
  readonly urgent: readonly HelpList[];
  /** The rest, from the most urgent to the least. */
  readonly others: readonly HelpList[];
  /** What else exists where exercise does not help. */
  readonly further: { readonly heading: string; readonly text: string };
  /** General information, no substitute for advice: to be visible once. */
  readonly disclaimer: string;
}

/** A guide: exercises, questions and when to seek help. */
export interface Guide {
  /** In kebab-case; the prefix of what is linked to. */
  readonly id: string;
  /** In the guide's order. */
  readonly exercises: readonly Exercise[];
  readonly questions: readonly Question[];
  readonly help: () => HelpText;
  /** What research says about further treatment. */
  readonly furtherTreatmentResearch: () => Promise<ResearchFile>;
  /** Weeks that it often takes until it is better, by the guide. */
  readonly improvementWeeks: Range;
}

/** The exercise with this id; nothing where the guide has none. */
export const exerciseOf = ({ exercises }: Guide, id: string): Exercise | undefined =>
  exercises.find((each) => each.id === id);

/** Whether an exercise is done by the clock; else it is counted. */
export const isTimed = ({ dosage: { holdSeconds, durationSeconds } }: ExerciseFacts): boolean =>
  !!(holdSeconds ?? durationSeconds);
