import { FiguresView } from '../../features/figures/figures-view.tsx'

export function Component() {
  return <FiguresView />
}
