import { use, useEffect, type ComponentType, type ReactNode } from "react";

const fetchLater = () => import(/* webpackChunkName: "later" */ "./later");

type Later = Awaited<ReturnType<typeof fetchLater>>;

let coming: Promise<Later> | null = null;
let here: Later | null = null;

/** Loads everything that the pane's first paint does not need, as one script; only the first call fetches it. */
export const loadLater = (): Promise<Later> => (coming ??= fetchLater().then((later) => (here = later)));

/**
 * A component of the later script; until that is there, the nearest Suspense shows what stands in for it. Once it is,
 * every one of them draws at once: React holds back whatever has to wait for a third of a second.
 */
function late<Props extends object>(pick: (later: Later) => (props: Props) => ReactNode): ComponentType<Props> {
  return function Late(props: Props) {
    const Component = pick(here ?? use(loadLater()));
    return <Component {...props} />;
  };
}

export const AcceptDialog = late((later) => later.AcceptDialog);
export const AcceptedList = late((later) => later.AcceptedList);
export const Announcer = late((later) => later.Announcer);
export const FindingsPanel = late((later) => later.FindingsPanel);
export const FixPreview = late((later) => later.FixPreview);
export const ListsDialog = late((later) => later.ListsDialog);
export const Messages = late((later) => later.Messages);
export const MoreMenu = late((later) => later.MoreMenu);
export const QuestionDialog = late((later) => later.QuestionDialog);
export const ReadingView = late((later) => later.ReadingView);
export const RollUpTab = late((later) => later.RollUpTab);
export const SinceLine = late((later) => later.SinceLine);
export const StaleNote = late((later) => later.StaleNote);

/** Fetches the later script as soon as the page has been painted, so that it is there before the first press of a button. */
export function useLaterLoaded(): void {
  useEffect(() => {
    const timer = setTimeout(() => void loadLater(), 0);
    return () => clearTimeout(timer);
  }, []);
}
