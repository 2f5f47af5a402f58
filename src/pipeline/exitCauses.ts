import type {Label} from "../quantity/label.js";

/** Names of the causes of leaving the workforce of the place. */
export const exitCauseNames: Readonly<Record<string, Label>> = {
  death: {zh: "死亡", en: "death"},
  retirement: {zh: "到龄退休", en: "statutory retirement"},
  earlyRetirement: {zh: "非定期退休", en: "unscheduled retirement"},
  outMigration: {zh: "外流", en: "out-migration"},
  lapse: {zh: "离岗或失效", en: "lapse"}
};

/** Causes of leaving, in the order of results. */
export const exitCauses: readonly string[] = Object.keys(exitCauseNames);
