import type {Label} from "../../quantity/label.js";

/** What a column of a register workbook holds; `base` tells on reading back which row of the register it was written from. */
export type RegisterKey =
  | "target"
  | "name"
  | "quote"
  | "goal"
  | "report"
  | "period"
  | "value"
  | "unit"
  | "state"
  | "ownGoal"
  | "dated"
  | "document"
  | "url"
  | "body"
  | "enteredBy"
  | "visibility"
  | "note"
  | "id"
  | "base";

/** A column of the sheet of a body: its two names, its width in characters, and whether it is filled in by hand. */
export interface RegisterColumn {
  key: RegisterKey;
  label: Label;
  width: number;
  input?: true;
  /** Not shown. */
  hidden?: true;
}

/** The columns of a body's sheet in a register workbook, in order. */
export const registerColumns: readonly RegisterColumn[] = [
  {key: "target", label: {zh: "目标", en: "Target"}, width: 8},
  {key: "name", label: {zh: "名称", en: "Name"}, width: 24},
  {key: "quote", label: {zh: "原文", en: "Clause"}, width: 34},
  {key: "goal", label: {zh: "要求", en: "Goal"}, width: 16},
  {key: "report", label: {zh: "报什么", en: "What to report"}, width: 24},
  {key: "period", label: {zh: "时间", en: "Period"}, width: 13, input: true},
  {key: "value", label: {zh: "数值", en: "Value"}, width: 12, input: true},
  {key: "unit", label: {zh: "单位", en: "Unit"}, width: 9},
  {key: "state", label: {zh: "状态", en: "State"}, width: 10, input: true},
  {key: "ownGoal", label: {zh: "自定目标值", en: "Own goal"}, width: 12, input: true},
  {key: "dated", label: {zh: "证据日期", en: "Date of evidence"}, width: 14, input: true},
  {key: "document", label: {zh: "凭据", en: "Evidence"}, width: 26, input: true},
  {key: "url", label: {zh: "网址", en: "Web address"}, width: 14, input: true},
  {key: "body", label: {zh: "填报单位", en: "Reports"}, width: 11, input: true},
  {key: "enteredBy", label: {zh: "填报人", en: "Entered by"}, width: 10, input: true},
  {key: "visibility", label: {zh: "公开或内部", en: "Public or internal"}, width: 12, input: true},
  {key: "note", label: {zh: "备注", en: "Note"}, width: 16, input: true},
  {key: "id", label: {zh: "行号", en: "Row id"}, width: 8},
  {key: "base", label: {zh: "底稿", en: "Base"}, width: 8, hidden: true}
];

/** Words of visibility as a workbook offers them. */
export const visibilityNames: Readonly<Record<string, Label>> = {
  published: {zh: "公开", en: "published"},
  internal: {zh: "内部", en: "internal"}
};
