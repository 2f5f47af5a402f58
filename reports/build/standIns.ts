// Framework asks a package index for these libraries' versions unless a folder stands in for each.
const indexed = [
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "htl",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "parquet-wasm",
  "react",
  "react-dom",
  "topojson-client"
];

/** Folders of Framework's cache without which it asks the network. */
export const standIns: readonly string[] = indexed.map((name) => `_npm/${name}@0.0.0`);
