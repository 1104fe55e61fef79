import { useStandin } from "../standin/office";
import { excel2024 } from "../standin/profile";
import { keepsTheContract } from "./contract";
import { openInExcel } from "./excel";

useStandin(excel2024);
keepsTheContract(openInExcel);
