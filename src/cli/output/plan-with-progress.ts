import { startPlanning } from '../../page/planning/planning.ts';
import type { Host } from '../host.ts';
import { startProgress } from '../progress.ts';

/** Makes what begins plans, and shows on a terminal how far one has come that is worked out. */
export function planWithProgress(host: Host): typeof startPlanning {
  return (ordering, request, options) => {
    const planning = startPlanning(ordering, request, options);
    const finish = () => {
      const progress = startProgress('made', 'searches', host);
      while (planning.read() === undefined) {
        planning.goOn();
        const { done, total } = planning.readStep();
        progress.show(done, total);
      }
      progress.end();
      return planning.finish();
    };
    return { ...planning, finish };
  };
}
