import type {Label} from "../quantity/label.js";
import {shortHistoryNote} from "./shortHistoryNote.js";

/** Says what a reader of the default forecast must know. */
export function defaultNotes({
  n,
  regular,
  constant,
  assumedZero,
  horizon
}: {
  n: number;
  regular: boolean;
  constant: boolean;
  assumedZero: boolean;
  horizon: number;
}): Label[] {
  const notes = shortHistoryNote(n);
  if (!regular)
    notes.push({
      zh: "历史有缺年：只用年均变化和年均增速外推，跨几年的变化按几步计。",
      en: "The history has gaps: only yearly change and growth are carried on, a change over several years counting as as many steps."
    });
  if (constant)
    notes.push({
      zh: "历史各年数值相同，看不出波动；区间宽度是假设（一年后95%区间约为水平的1%）。",
      en: "The history is constant and says nothing of its variation; the width is an assumption (about 1% of the level at 95%, one year ahead)."
    });
  if (assumedZero)
    notes.push({
      zh: "历史没有负数，预测和区间不低于0；若该量可以为负，请把取值范围（bounds）设为 none。",
      en: "No past value is negative, so forecasts and intervals stay at 0 or above; set bounds to none if the quantity can be negative."
    });
  if (horizon > 6)
    notes.push({
      zh: "区间宽度在6年以内经过实测校准；更远的年份按同一规律外推。",
      en: "Widths are calibrated by measured errors up to 6 years ahead; beyond that the same rule is carried on."
    });
  return notes;
}
