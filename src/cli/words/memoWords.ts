/** What a written report says, in one language; numbers and names come as the reader reads them. */
export interface MemoWords {
  title(plan: string): string;
  /** Sentences without their stops, one after the other. */
  joined(parts: readonly string[]): string;
  /** Of one body's sheet. */
  bodyTitle(body: string): string;
  internalMark: string;
  /** The lines above the text, each with its name where it has one: to whom (by the full name where it is known), when, on what. */
  head(n: {
    to: string;
    full: string;
    day: string;
    subject: string;
    issuer?: string;
  }): {name: string; text: string}[];
  /** The lines below the text: who issues it, if that is stated, and the day. */
  closing(day: string, issuer?: string): string[];
  /** A name as the beginning of a paragraph. */
  named(name: string): string;
  /** A text that ends as a sentence. */
  ended(text: string): string;
  sections: {
    overall: string;
    actions: string;
    bodies: string;
    risk: string;
    mend: string;
    decide: string;
    changes: string;
    method: string;
    duties: string;
  };
  /** Why this is written. */
  opening(n: {plan: string; document: string; asOf: string}): string;
  /** What a body is asked for. */
  bodyOpening(n: {
    plan: string;
    document: string;
    asOf: string;
    body: string;
    targets: number;
  }): string;
  actionsLead(n: {targets: number; sections: number}): string;
  /** How the targets of a section stand, by their words. */
  standing(parts: readonly {word: string; count: number}[]): string;
  bodiesLead(n: {bodies: number; most: string; count: number}): string;
  head2: {
    target: string;
    verdict: string;
    result: string;
    goal: string;
    bodies: string;
    body: string;
    all: string;
    good: string;
    even: string;
    bad: string;
    open: string;
    none: string;
    due: string;
    report: string;
  };
  table(number: number, name: string): string;
  figure(number: number, name: string): string;
  captions: {
    action(section: string): string;
    bodies: string;
    strip: string;
    risk: string;
    changes: string;
    duties(body: string): string;
    levers: string;
    mix: string;
    curve: string;
    tornado(target: string): string;
    stages: string;
  };
  /** What the signs of the strip of verdicts mean. */
  signs(list: readonly {sign: string; word: string}[]): string;
  /** What is asked of decisions does not know the numbers of the register. */
  beforeRegister: string;
  /** What hollow dots beside a verdict are. */
  hollow: string;
  /** What a verdict is by each definition of the start, where the definition is open. */
  byDefinition(parts: readonly {name: string; probability: string}[]): string;
  decided: {
    /** Nobody says what levers cost, or the solver is missing. */
    noMix: string;
    /** Bodies reported numbers of what the model computes; decisions leave them out. */
    beforeRegister: string;
  };
  riskLead(count: number): string;
  noRisk: string;
  /** Who is responsible, behind a sentence. */
  responsible(bodies: readonly string[]): string;
  mendLead(n: {targets: number; probability: string}): string;
  /** Targets that nothing was sought for: work, or outside the model. */
  mendWork(names: readonly string[]): string;
  noMend: string;
  noHistory: string;
  /** Rows of the register that a target rests on. */
  reported(rows: number): string;
  method(n: {
    runs: number;
    seed: number;
    scenario: string;
    version: string;
    inputs: string;
  }): string;
  /** What opens the same scenario. */
  code(code: string): string;
  /** Which word begins where. */
  bands: string;
  known: string;
  sources(list: readonly string[]): string;
  source(title: string, issuer: string, published: string): string;
  moreSources(count: number): string;
  /** The last value that is registered. */
  last(period: string, said: string): string;
  nothingReported: string;
  /** Of the summary on two pages. */
  summary: {
    title(plan: string): string;
    sections: {
      judgement: string;
      range: string;
      why: string;
      advice: string;
      news: string;
      risks: string;
      duties: string;
    };
    captions: {range: string; duties: string};
    /** Heading of the range over the readings of a clause, and the range itself. */
    overReadings: string;
    oneReading: string;
    range(low: string, high: string, readings: number): string;
    nothingRegistered: string;
    nothingKept: string;
    /** Sentences with their stops, one after the other. */
    followed(sentences: readonly string[]): string;
    /** Headings of what is to be done, and by when. */
    action: string;
    by: string;
    setting(n: {lever: string; today: string; value: string; probability: string}): string;
    startBy(year: number): string;
    finish: string;
    /** The clause names no body. */
    nobody: string;
    late: string;
    noDuties: string;
  };
  writing: string;
  written(file: string): string;
  help: {
    docx: string;
    body: string;
    summary: string;
    file: string;
    pdf: string;
    issuer: string;
    dated: string;
  };
  all: string;
}
