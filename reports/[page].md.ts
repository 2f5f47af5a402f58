// The pages in Chinese, which `build/prepare.ts` has written before Framework asks for them.
import {missingPage} from "./build/missingPage.js";

missingPage();
