import type { Told } from "./protocol";
import type { Line } from "./remote";

/** A line to the engine in a worker of its own; null where there is none to be had, as in a page that was opened from a file. */
export function workerLine(): Promise<Line | null> {
  return new Promise((resolve) => {
    const worker = startWorker();
    if (!worker) return resolve(null);
    // Its first word says that it lives; a policy that keeps its script out makes an error of it.
    worker.onmessage = () => resolve(lineTo(worker));
    worker.onerror = () => resolve(null);
  });
}

function startWorker(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(/* webpackChunkName: "engine" */ new URL("./worker.ts", import.meta.url));
  } catch {
    return null;
  }
}

function lineTo(worker: Worker): Line {
  return {
    ask: (asked) => worker.postMessage(asked),
    hear: (onTold, onBroken) => {
      worker.onmessage = ({ data }: MessageEvent<Told>) => onTold(data);
      worker.onerror = ({ message }) => onBroken(new Error(message));
    },
    end: () => worker.terminate(),
  };
}
