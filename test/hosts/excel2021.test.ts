import { useStandin } from "../standin/office";
import { excel2021 } from "../standin/profile";
import { keepsTheContract } from "./contract";
import { openInExcel } from "./excel";

useStandin(excel2021);
keepsTheContract(openInExcel);
