import type {Words} from "../../check/fault.js";

/** The rules of a change as it is typed, each with what its sentence needs. */
export interface TypedRules {
  setForm: {got: string};
  /** `near` are those that may have been meant. */
  setTarget: {
    got: string;
    near: {id: string; kind: "lever" | "assumption"; zh: string; en: string}[];
  };
  /** A value that is no amount; `unit` is that of what is changed. */
  setValue: {got: string; unit: string};
  setUnit: {got: string; unit: string};
  /** A share raised by per cent, which may mean points or a factor. */
  setPercent: {got: string};
  /** Points of what is no share, or points that are set. */
  setPoints: {got: string; unit: string; share: boolean};
  setYears: {got: string};
}

/** The sentences of a typed change in one language; a forecast by itself needs none of them. */
export type TypedWords = Words<TypedRules>;
