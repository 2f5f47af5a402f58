import {html} from "htl";
import type {Language} from "../../../src/quantity/label.js";
import {provenance} from "../../components/frame/provenance.js";
import {bodyName} from "../../components/targets/bodyName.js";
import {bodyTable, bodyTargets} from "../../components/targets/bodyTable.js";
import {wordsOf} from "../../words/wordsOf.js";
import type {SiteData} from "../siteData.js";
import type {PageContent} from "./page.js";

/** One responsible body on a page of its own: its targets, where they stand, what it is to report and by when. */
export function bodyPage(site: SiteData, body: string, language: Language): PageContent {
  const {project, forecast} = site;
  const {plan} = project;
  const {bodies} = wordsOf(language);
  const own = bodyTargets(body, project, forecast.targets);
  const verdicts = forecast.targets.filter(({id}) => own.some((target) => target.id === id));
  const count = (wanted: (verdict: (typeof verdicts)[number]) => boolean) =>
    verdicts.filter(wanted).length;
  const name = bodyName(body, plan, language);
  const counts = {
    all: own.length,
    forecast: count(({probability}) => probability !== null),
    hanging: count(({status}) => status === "conditional" || status === "definitions"),
    open: count(
      ({probability, status}) =>
        probability === null && status !== "conditional" && status !== "definitions"
    )
  };
  const title = bodies.title(name, counts);
  const known = plan.bodies?.find(({zh}) => zh === body);
  return {
    title: name,
    description: title,
    slots: {
      kicker: known?.full ?? body,
      title,
      bodyTable: bodyTable(body, project, forecast, language),
      back: html`<p class="screen"><a href=${`./targets.html?body=${encodeURIComponent(body)}`}>${bodies.inList}</a></p>`,
      provenance: provenance(project, forecast, language)
    }
  };
}
