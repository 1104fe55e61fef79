import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "./lang";

/** What is left of the page after a bug: what happened, and the way on. */
export function Crash(): ReactNode {
  const words = useWords();
  return (
    <div role="alert" style={{ padding: 12 }}>
      <p>{words.crashed}</p>
      <Button onClick={() => window.location.reload()}>{words.reload}</Button>
    </div>
  );
}
