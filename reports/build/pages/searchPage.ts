import {html} from "htl";
import {say} from "../../../src/charts/text/say.js";
import type {Label, Language} from "../../../src/quantity/label.js";
import {bodyPath, planBodies} from "../../components/targets/bodyPath.js";
import {figureText} from "../../components/text/figureText.js";
import {languages, wordsOf} from "../../words/wordsOf.js";
import type {SiteData} from "../siteData.js";
import type {PageContent} from "./page.js";

/** Something that can be sought: its name, what else is said of it, its page, and every word by which it is found. */
interface Entry {
  name: string;
  about: string;
  href: string;
  words: string;
}

/** Everything that has a place on the site, under one field: targets, bodies, figures, assumptions, found by words of either language. */
export function searchPage(site: SiteData, language: Language): PageContent {
  const words = wordsOf(language).search;
  const groups: [string, Entry[]][] = [
    [words.targets, targetEntries(site, language)],
    [words.bodies, bodyEntries(site, language)],
    [words.figures, figureEntries(site, language)],
    [words.assumptions, assumptionEntries(site, language)]
  ];
  const count = groups.reduce((sum, [, entries]) => sum + entries.length, 0);
  return {
    slots: {
      search: html`<div data-filtered class="search">
        <form class="controls" data-filter="address" role="search"><label>${words.field}<input type="search" name="words" autocomplete="off"></label><output class="quiet" data-template=${words.found("{shown}", count)}></output></form>
        ${groups.map(([name, entries]) => html`<section data-group><h2>${name}</h2><ul>${entries.map(row)}</ul></section>`)}
      </div>`
    }
  };
}

const row = ({name, about, href, words}: Entry) =>
  html`<li data-item><a href=${href}>${name}</a> <span class="quiet">${about}</span><span hidden>${words}</span></li>`;

const inEvery = (name: Label) => languages.map((language) => name[language]).join(" ");

function targetEntries({project: {plan}}: SiteData, language: Language): Entry[] {
  return plan.targets.map(({id, name, quote, bodies}) => ({
    name: say(name, language),
    about: "",
    href: `./target/${id}.html`,
    words: [id, inEvery(name), quote, ...bodies].join(" ")
  }));
}

function bodyEntries({project: {plan}}: SiteData, language: Language): Entry[] {
  return planBodies(plan).map((body) => {
    const known = plan.bodies?.find(({zh}) => zh === body);
    return {
      name: known?.[language] ?? body,
      about: "",
      href: `./body/${bodyPath(body, plan)}.html`,
      words: [body, known ? inEvery(known) : "", known?.full ?? ""].join(" ")
    };
  });
}

function figureEntries({project: {figures}}: SiteData, language: Language): Entry[] {
  const {data, terms} = wordsOf(language);
  return figures.map((figure) => ({
    name: data.indicator(figure),
    about: terms.joined([figure.place, figure.period, figureText(figure, language)]),
    href: `./data.html#${encodeURIComponent(figure.id)}`,
    words: [figure.id, figure.indicatorZh, figure.issuer].join(" ")
  }));
}

function assumptionEntries({project: {assumptions}}: SiteData, language: Language): Entry[] {
  return assumptions.map(({id, name}) => ({
    name: say(name, language),
    about: "",
    href: `./methods.html#${encodeURIComponent(id)}`,
    words: `${id} ${inEvery(name)}`
  }));
}
