import { lazy, Suspense, useEffect, type ComponentType, type ReactNode } from "react";

/** Loads everything that the pane's first paint does not need, as one script; only the first call fetches it. */
export const loadLater = () => import(/* webpackChunkName: "later" */ "./later");

type Later = Awaited<ReturnType<typeof loadLater>>;

/** A component of the later script, which draws nothing for the moment until that is there. */
function late<Props extends object>(pick: (later: Later) => (props: Props) => ReactNode): ComponentType<Props> {
  const Loaded = lazy(async () => ({ default: pick(await loadLater()) as ComponentType<object> }));
  return function Late(props) {
    return (
      <Suspense fallback={null}>
        <Loaded {...props} />
      </Suspense>
    );
  };
}

export const AcceptDialog = late((later) => later.AcceptDialog);
export const AcceptedList = late((later) => later.AcceptedList);
export const FindingsPanel = late((later) => later.FindingsPanel);
export const HelpDialog = late((later) => later.HelpDialog);
export const QuestionDialog = late((later) => later.QuestionDialog);
export const ReadingView = late((later) => later.ReadingView);
export const RollUpTab = late((later) => later.RollUpTab);
export const SinceLine = late((later) => later.SinceLine);

/** Fetches the later script as soon as the page has been painted, so that it is there before the first press of a button. */
export function useLaterLoaded(): void {
  useEffect(() => {
    const timer = setTimeout(() => void loadLater(), 0);
    return () => clearTimeout(timer);
  }, []);
}
