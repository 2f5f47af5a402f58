import type {Label} from "../quantity/label.js";

/** Says how little a history of up to 5 points can tell; nothing for a longer one. */
export function shortHistoryNote(n: number): Label[] {
  return n > 5
    ? []
    : [
        {
          zh: `历史只有 ${n} 个点：区间按同样短的历史的实测误差放宽，只宜作量级参考。`,
          en: `Only ${n} observations: intervals are widened by the errors measured on histories as short; read them as orders of magnitude.`
        }
      ];
}
