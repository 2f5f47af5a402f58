import {readImprint} from "./reports/build/imprint.js";
import {siteConfig} from "./reports/build/siteConfig.js";

export default siteConfig(await readImprint("data"), {
  root: "reports",
  output: "site",
  building: process.argv.includes("build")
});
