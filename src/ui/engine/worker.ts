import { answering } from "./answer";
import type { Asked, Told } from "./protocol";

const tell = (told: Told) => self.postMessage(told);
const answer = answering(tell);

self.onmessage = ({ data }: MessageEvent<Asked>) => answer(data);
tell({ kind: "ready" });
