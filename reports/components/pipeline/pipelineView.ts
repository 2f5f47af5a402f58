import {html} from "htl";
import type {FlowDiagram, FlowLink} from "../../lib/charts/flow/flow.js";
import {flowPlot} from "../../lib/charts/flow/flowPlot.js";
import {levelMixPlot} from "../../lib/charts/levelMix/levelMixPlot.js";
import {levelMixTable} from "../../lib/charts/levelMix/levelMixTable.js";
import type {Pyramid} from "../../lib/charts/pyramid/pyramid.js";
import {pyramidPlot} from "../../lib/charts/pyramid/pyramidPlot.js";
import {pyramidTable} from "../../lib/charts/pyramid/pyramidTable.js";
import {amountText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import {modelParameters} from "../../lib/pipeline/modelParameters.js";
import {pipelineFlows} from "../../lib/pipeline/pipelineFlows.js";
import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Language} from "../../lib/quantity/label.js";
import {compileScenario} from "../../lib/scenario/compileScenario.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {figureFrame} from "../frame/figureFrame.js";
import {provenance} from "../frame/provenance.js";
import {vegaChart} from "../frame/vegaChart.js";
import {labMessage} from "../scenarios/labMessage.js";
import {readLabHash, simulatedYears} from "../scenarios/labState.js";
import {agePyramids} from "./agePyramids.js";
import {flowNote} from "./flowNote.js";
import {pipelineDiagram} from "./pipelineDiagram.js";
import {yearControl} from "./yearControl.js";

/** Where people come in, rise and leave, for any year and scenario: the flow, the ages, the rungs. */
export function pipelineView(
  project: Project,
  forecasts: Record<string, Forecast>,
  {language}: {language: Language}
): HTMLElement {
  const zh = language === "zh";
  const {setup} = project;
  const years = simulatedYears(project);
  const message = labMessage(language);
  const narrow = matchMedia("(max-width: 40rem)");
  const shared = sharedScenario();
  const choices: Scenario[] = [...project.scenarios, ...(shared ? [shared] : [])];
  const first = shared ? choices.length - 1 : choices.findIndex(({id}) => id === setup.scenario);
  const picker: HTMLSelectElement = html`<select>${choices.map((scenario, i) => html`<option value=${i} selected=${i === first}>${say(scenario.name, language)}</option>`)}</select>`;
  const time = yearControl(years, project.plan.until, language);
  const flowTitle = html`<p class="title">`;
  const pyramidTitle = html`<span>`;
  const note = html`<div class="note-place"><p class="quiet">${zh ? "点一条流，这里给出它的算式、假设和来源。" : "Click a flow to read how it is computed, from which assumptions and sources."}</p></div>`;
  const list = html`<div class="scroll" tabindex="0">`;
  const mixPlace = html`<div>`;
  let {flows, pyramids, reach} = told(choices[first]);
  let diagram: FlowDiagram = pipelineDiagram(flows, setup, time.year(), {coarse: narrow.matches});

  function sharedScenario(): Scenario | null {
    try {
      return location.hash.length > 1 ? readLabHash(location.hash, project).scenario : null;
    } catch (fault) {
      message.show(fault, "link");
      return null;
    }
  }
  function told(scenario: Scenario) {
    const effect = compileScenario(scenario, {...project, years});
    const {names, typical} = modelParameters(project);
    const theta = Float64Array.from(names, (id, i) => project.fit?.mode[id] ?? typical[i]);
    const quiet = {process: "none", drivers: false, draw: {theta, seed: 0, run: 0}} as const;
    const result = pipelineFlows(project, {scenario: effect, cells: true, ...quiet});
    const all = agePyramids(result, setup);
    const most = Math.max(...all.flatMap(({left, right}) => [...left.values, ...right.values]));
    return {flows: result, pyramids: all, reach: most};
  }
  const explain = (link: FlowLink | undefined) => {
    if (!link) return;
    const text = flowNote(link, diagram, project, language);
    note.replaceChildren(text);
  };
  const name = (id: string) => say(diagram.nodes.find((one) => one.id === id)!.name, language);
  const pyramidAt = (year: number): Pyramid => pyramids.find((one) => one.year === year)!;
  const drawFlow = (options: object) => flowPlot(diagram, {...options, language, height: 430});
  const drawPyramid = (options: object) =>
    pyramidPlot(pyramidAt(time.year()), {
      ...options,
      language,
      ghost: pyramids[0],
      reach,
      height: 340
    });
  const flowChart = vegaChart(drawFlow, {
    height: 480,
    picked: ({link}) => explain(diagram.links[Number(link)])
  });
  const pyramidChart = vegaChart(drawPyramid, {height: 390});
  const caption = html`<figcaption>`;
  const show = () => {
    diagram = pipelineDiagram(flows, setup, time.year(), {coarse: narrow.matches});
    const sum = (kind: FlowLink["kind"]) =>
      amountText(
        diagram.links
          .filter((link) => link.kind === kind)
          .reduce((total, {value}) => total + value, 0),
        "person",
        language
      );
    flowTitle.textContent = zh
      ? `${diagram.year}年，${sum("entry")}人进来，${sum("upgrade")}人升级，${sum("exit")}人离开`
      : `${diagram.year}: ${sum("entry")} people come in, ${sum("upgrade")} rise, ${sum("exit")} leave`;
    pyramidTitle.textContent = zh
      ? `${diagram.year}年底的年龄；虚线是${pyramids[0].year}年底`
      : `Ages at the end of ${diagram.year}; dashed, the end of ${pyramids[0].year}`;
    list.replaceChildren(html`<table><thead><tr><th scope="col">${zh ? "从" : "From"}</th><th scope="col">${zh ? "到" : "To"}</th><th scope="col" class="amount">${zh ? "人/年" : "people a year"}</th></tr></thead>
      <tbody>${diagram.links.map((link) => html`<tr><td>${name(link.from)}</td><td><button type="button" class="back" onclick=${() => explain(link)}>${name(link.to)}</button></td><td class="amount">${amountText(Math.round(link.value), "person", language)}</td></tr>`)}</tbody></table>`);
    void flowChart.redraw(drawFlow);
    void pyramidChart.redraw(drawPyramid);
    showMix();
  };
  const showMix = () => {
    const forecast = forecasts[choices[Number(picker.value)].id];
    const known = choices[Number(picker.value)] !== shared && forecast;
    caption.textContent = `${zh ? "参数取校准后的中心值、没有偶然的一次运行；宽度是每年的人数。" : "One run at the centre of the fitted parameters, without chance; widths are people a year. "}${provenance(project, known || {...Object.values(forecasts)[0], scenario: choices[Number(picker.value)].name[language]}, language)}`;
    if (!known) {
      mixPlace.replaceChildren();
      return;
    }
    const rungs = project.setup.levels.map(({id}) => `level.${id}`);
    const levels = forecast.indicators.filter(
      ({id, definition}) => rungs.includes(id) && !definition
    );
    const year = time.year();
    mixPlace.replaceChildren(
      figureFrame({
        language,
        title: zh
          ? `${year}年底各等级的人数；空心点是${years[0]}年`
          : `People on each rung at the end of ${year}; hollow, ${years[0]}`,
        chart: vegaChart(
          (options) => levelMixPlot(levels, {...options, language, year, from: years[0]}),
          {height: 300}
        ),
        caption: `${zh ? "粗线为80%区间，细线为95%区间，点为中位数；横轴为对数。" : "Thick 80%, thin 95% interval, point the median; logarithmic axis. "}${provenance(project, forecast, language)}`,
        table: () => levelMixTable(levels, language)
      })
    );
  };
  picker.addEventListener("change", () => {
    ({flows, pyramids, reach} = told(choices[Number(picker.value)]));
    show();
  });
  time.listen(show);
  narrow.addEventListener("change", show);
  show();
  return html`<div class="pipeline">
    ${message.element}
    <div class="controls"><label>${zh ? "情景" : "Scenario"}${picker}</label>${time.element}</div>
    <figure>${flowTitle}<div class="flow">${flowChart}${note}</div>${caption}
      <details class="table-view"><summary>${zh ? "逐条列出" : "List of flows"}</summary>${list}</details></figure>
    <div class="duo">
      ${figureFrame({language, title: pyramidTitle, chart: pyramidChart, caption: zh ? "逐岁人数，左为初级工和中级工，右为高级工及以上；参数取中心值的一次运行。" : "People by single year of age; one run at the centre of the parameters.", table: () => pyramidTable(pyramidAt(time.year()), language)})}
      ${mixPlace}
    </div>
  </div>`;
}
