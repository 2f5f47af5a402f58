import type {Label} from "../../quantity/label.js";

/** What may be so, but is probably meant otherwise. */
export interface DoubtRules {
  /** A baseline, or a value beside a control, and what it rests on prints, a year. */
  otherThanSource: {
    got: number;
    of: "baseline" | "anchor";
    sources: {id: string; value: number}[];
  };
  /** A lever whose baseline is none of the values beside its control. */
  notNeutral: {got: number; values: number[]};
  /** A lever without a source whose baseline is far from all values beside its control. */
  farFromAnchors: {got: number; values: number[]};
  /** Dates of rows that are after the day it is; `of`: the column. */
  afterToday: {today: string; of: string; rows: readonly {id: string; got: string}[]};
  /** The middle of a prior that is in another scale than people, places and years allow. */
  otherScale: {unit: string; least: number; most: number; got: number};
  narrowRange: {low: number; high: number; least: number};
  otherThanReason: {got: number; printed: readonly number[]};
  otherThanFile: {got: string; name: string};
  otherWindow: {start: string; due: string; got: string};
  gradeOfTarget: {name: Label; grade: "skilled" | "highSkilled"; got: string};
  headlineUnit: {unit: string; got: string; counts: string};
  levelOrder: {level: string; below: string};
  gradeOfLadder: {level: string; flag: string; expected: boolean};
  componentOrder: {got: string; before: string};
  leverOfOther: {lever: string; key: string; programme: string};
  nearKey: {got: string; key: string};
  peopleJump: {sex: string; time: string; age: number; times: number; before: number; got: number};
  shareOfSource: {id: string; share: number; got: number};
  farPrior: {id: string; value: number; low: number; high: number};
  /** `write`: the same shares as counts. */
  sharesAsCounts: {family: string; got: readonly number[]; write: number[]};
  largeCounts: {family: string; got: readonly number[]; write: number[]; most: number};
  farStart: {ids: string[]; value: number; times: number; got: number};
  /** A yearly quantity of a programme, and the most that the people of the place allow. */
  largeVolume: {of: "candidates" | "age" | "growth"; got: number; most: number};
  shareOfNation: {share: number; times: number; got: number; employed: number};
  employedOfPeople: {got: number; id: string; people: number; least: number};
  /** Deaths of working ages so many times the nation's. */
  deathsFar: {time: string; sex: "male" | "female"; got: number};
  sexesSwapped: {of: "deaths" | "people"; time: string};
}
