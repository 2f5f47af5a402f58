import {quoted} from "../../quantity/quoted.js";
import {amountsIn} from "./sayAmount.js";
import type {FigureWords, SaidFigure} from "./words.js";

const {amount, share, persons} = amountsIn("zh");
const number = ({value, unit}: SaidFigure) => amount(value, unit);

/** What the checks of published figures say, in Chinese. */
export const zh: FigureWords = {
  contained: (place, part, whole) =>
    `${place.zh}${part.indicatorZh}${number(part)}（${part.period}）多于应当包含它的${whole.indicatorZh}${number(whole)}（${whole.period}），两者口径应有不同。`,
  twice: (place, a, b) =>
    `${place.zh}${a.indicatorZh}（${a.period}）公布了两个数：${number(a)}与${number(b)}，四舍五入无法解释。`,
  mixedUnits: (place, {indicatorZh}) =>
    `${place.zh}${quoted(indicatorZh)}有的来源写作人数，有的写作人次，不能相加。`,
  identity: ({place, figure, implied, by}) =>
    `${place.zh}${figure.indicatorZh}（${figure.period}）公布为${number(figure)}，而${by}为${amount(implied, figure.unit)}，四舍五入无法解释。`,
  quotient: (part, whole) => `${part.indicatorZh}除以${whole.indicatorZh}`,
  sumOfParts: "各部分之和",
  closing: (place, closing, implied) =>
    `${place.zh}${closing.indicatorZh}期末公布为${number(closing)}，期初加变动为${amount(implied, closing.unit)}，四舍五入无法解释。`,
  workers: (place, byDensity, byShare) =>
    `${place.zh}的劳动者人数由密度推算为${persons(byDensity)}，由技能人才占比推算为${persons(byShare)}，不是同一口径。`,
  loss: (place, opening, closing, {gross, net, percent}) =>
    `${place.zh}${closing.indicatorZh}从${opening.period}到${closing.period}净增${persons(net)}，同期新增按月均折算为${persons(gross)}：每年只流失${percent}%，少于退休和死亡。公布的存量像是累计持证数，扣除流失的预测会低于公布数。`,
  break: (place, opening, closing, {net, gross, months}) =>
    `${place.zh}${closing.indicatorZh}从${opening.period}到${closing.period}的${months}个月里变动${persons(net)}${gross > 0 ? `，而同期新增按月均折算为${persons(gross)}` : ""}：只有换了口径才会如此。它不反映培养节奏，前后的数不能相比（calibration.yaml 的 break）。`,
  short: (place, opening, closing, {net, gross}) =>
    `${place.zh}${closing.indicatorZh}从${opening.period}到${closing.period}净增${persons(net)}，而公布的新增按月均折算只有${persons(gross)}：两者对不上。模型以总量为准。`,
  floor: ({name}, {value, period, unit}, least) =>
    `方案要求${quoted(name.zh)}保持在${amount(least, unit)}以上，而公布数（${period}）为${amount(value, unit)}：起点已低于底线。方案用的必是另一种口径，原文没有说明。`,
  floorsNever: ({targets, workers, least, most}) =>
    `${targets.map(({zh}) => quoted(zh)).join("与")}两个底线按公布的高技能人才和就业人员（${persons(workers)}）不可能同时成立：技能人才须不少于${persons(least)}，又须不多于${persons(most)}。`,
  floorsElsewhere: ({targets, workers, least, most, published}) =>
    `${targets.map(({zh}) => quoted(zh)).join("与")}两个底线只有在技能人才为${persons(least)}至${persons(most)}时才能同时成立（就业人员${persons(workers)}）；公布的${persons(published)}不在其中。`,
  parent: ({city, parent, workers, skilled, highSkilled, own, rest}) =>
    `${city.zh}劳动者占${parent.zh}的${share(workers)}，技能人才却占${share(skilled)}（高技能人才占${share(highSkilled)}）。技能人才与劳动者之比为${share(own.skilled)}，${parent.zh}其余地区为${share(rest.skilled)}；高技能人才占技能人才之比为${share(own.highSkilled)}，其余地区为${share(rest.highSkilled)}。技能人才总量可能是更宽或累计的口径。`,
  unsourced: (ids) => `${ids.length}个数没有来源网址或原文，只作参考：${ids.join("、")}。`
};
