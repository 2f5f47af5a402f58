import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {NumberValue} from "../../lib/verdict/evidenceEffects.js";

const shown = 8;

/** Which number not yet published would move which verdict most, of those that say most about each target. */
export function worthTable(
  effects: {valueOfInformation: NumberValue[]} | undefined,
  project: Project,
  language: Language
): HTMLElement | null {
  if (!effects) return null;
  const zh = language === "zh";
  const titles = new Map(project.plan.targets.map(({id, name}) => [id, say(name, language)]));
  const seen = new Set<string>();
  const rows = effects.valueOfInformation.filter(({moves}) => {
    const first = moves[0]?.target;
    if (!first || seen.has(first)) return false;
    seen.add(first);
    return true;
  });
  const points = (shift: number) => `${Math.round(100 * shift)}${zh ? "个百分点" : " points"}`;
  const heads = zh
    ? ["如果知道", "会改变的目标", "可能性移动（均方根）"]
    : ["If this were known", "Target it bears on", "Probability moves by (root mean square)"];
  return html`<figure>
    <h3>${zh ? "哪个数最值得先公布" : "Which number is worth publishing first"}</h3>
    <div class="scroll" tabindex="0"><table><thead><tr>${heads.map((head, i) => html`<th scope="col" class=${i === 2 ? "amount" : ""}>${head}</th>`)}</tr></thead>
    <tbody>${rows.slice(0, shown).map(({name, year, moves: [move]}) => html`<tr><th scope="row">${say(name, language)}${zh ? `（${year}年）` : `, ${year}`}</th><td><a href=${`./targets.html#${move!.target}`}>${move!.target}</a> ${titles.get(move!.target)}</td><td class="amount">${points(move!.shift)}</td></tr>`)}</tbody></table></div>
    <figcaption>${zh ? "每项目标只列最有用的一个数。移动幅度是知道该数前后可能性之差的均方根；各项培训一起升降，所以一个数也会带动别的目标。由 npm run evidence 计算。" : "One number a target, the most useful. The move is the root mean square change of the probability on learning the number; programmes rise and fall together, so one number bears on others too. Computed by npm run evidence."}</figcaption>
  </figure>`;
}
