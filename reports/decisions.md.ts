import {decisionsPage} from "./build/decisionsPage.js";

process.stdout.write(await decisionsPage("zh", "./"));
