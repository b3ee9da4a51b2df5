/**
 * Has the browser ask before the page is left, where something is lost then. It listens only once told
 * that something may be: a page that listens is not kept for the way back.
 */
export function askBeforeLeaving(isUnsaved: () => boolean): (mayLose: boolean) => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (isUnsaved()) event.preventDefault();
  };
  return (mayLose) => {
    if (mayLose) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  };
}
