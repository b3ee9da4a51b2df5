import { AboutContext } from '../report/html/about-view.tsx';
import { ControlView } from './controls/control-view.tsx';
import { HereContext } from './controls/here.ts';
import type { Part, PartProps } from './parts/part.ts';

/** A part, with controls beside the values of files that stand in it once it is alive. */
export function PartView({ part: { View }, shown, controls }: PartProps & { readonly part: Part }) {
  return (
    <HereContext.Provider value={controls === null ? null : { shown, controls }}>
      <AboutContext.Provider value={controls === null ? null : ControlView}>
        <View shown={shown} controls={controls} />
      </AboutContext.Provider>
    </HereContext.Provider>
  );
}
