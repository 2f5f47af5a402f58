import {unitName, units} from "../../quantity/unit.js";
import type {TypedWords} from "./typed.js";

/** What is said of a change as it is typed, in Chinese. */
export const typedZh: TypedWords = {
  setForm: ({got}) => ({
    message: `改变应写成“名称=数值@年份”，现为“${got}”`,
    mend: "写法如 places.subsidised=50%@2026、培训总量系数=+5个百分点@2026-2028；文件夹写在选项之前"
  }),
  setTarget: ({got, near}) => ({
    message: `应为一个可调项或假设的编号或完整名称，现为“${got}”`,
    mend: `可能是：${near.map(({id, kind, zh: name}) => `${id}（${kinds[kind]}“${name}”）`).join("、")}；用 skillcast levers 列出全部`
  }),
  setValue: ({got, unit}) => ({
    message: `应为数量${unit === "1" ? "" : `（单位为${named(unit)}）`}，现为“${got}”`,
    mend: "写法如 40000、4万、52%、+5000、×1.2、..60%"
  }),
  setUnit: ({got, unit}) => ({
    message: `数量${unit === "1" ? "应不带单位" : `的单位应为${named(unit)}`}，现为“${got}”`,
    mend: "请不写单位，或者换算后再写"
  }),
  setPercent: ({got}) => ({
    message: `比例的增减应写百分点或倍数，现为“${got}”，两种意思都可能`,
    mend: "提高5个百分点写 +5个百分点（或 +5pp），变为1.05倍写 ×1.05"
  }),
  setPoints: ({got, unit, share}) => ({
    message: share
      ? `百分点应带正号或负号，现为“${got}”`
      : `应为数量（单位为${named(unit)}），现为“${got}”：只有比例和年率可以增减百分点`,
    mend: share ? "写法如 +5个百分点、-5pp；直接写 52% 则设为该比例" : "写法如 +5000、+10%"
  }),
  setYears: ({got}) => ({
    message: `@ 后面应为年份或起止年份，现为“${got}”`,
    mend: "写法如 @2026、@2026-2028、@-2028"
  })
};

const kinds = {lever: "可调项", assumption: "假设"};

const named = (unit: string) => (Object.hasOwn(units, unit) ? unitName(unit, "zh") : unit);
