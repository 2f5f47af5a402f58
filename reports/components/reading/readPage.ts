import {readCharts} from "../frame/readCharts.js";
import {takeChart} from "../frame/takeChart.js";
import {embedChart} from "./embedChart.js";
import {filterLists} from "./filterLists.js";
import {followAnchors} from "./followAnchors.js";
import {keepPlace} from "./keepPlace.js";

/**
 * Brings a page that stands in its HTML to life: filters, readouts and files of its charts, links to what is folded, the other language.
 * Without it every word is there all the same.
 */
export function readPage(): void {
  embedChart(document, location.search);
  document.documentElement.dataset.live = "";
  filterLists(document);
  followAnchors();
  readCharts(document);
  takeChart(document);
  keepPlace(document);
}
