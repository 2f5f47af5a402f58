import {html} from "htl";
import type {PeerTarget} from "../../lib/project/peerTarget.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** Targets of other plans beside each other, as they were printed. */
export function peerTable(peers: readonly PeerTarget[], language: Language): HTMLElement {
  const {peerHeads, peers: summary} = wordsOf(language).data;
  const rows = peers.map(
    ({id, place, indicator, asPrinted, due, url, plan}) =>
      html`<tr id=${id}><td class="id">${id}</td><td lang="zh-CN">${place}</td><td>${indicator.replaceAll("_", " ")}</td><td lang="zh-CN"><a href=${url} rel="noreferrer external" title=${plan}>${asPrinted}</a></td><td>${due}</td></tr>`
  );
  return html`<details class="more"><summary>${summary(peers.length)}</summary><div class="scroll" tabindex="0"><table><thead><tr>${peerHeads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}
