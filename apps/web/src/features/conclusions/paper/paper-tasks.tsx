import type { Conclusion } from '@phoihop/contract/conclusions'
import { paths } from '../../../lib/paths.ts'
import { TextLink } from '../../../ui/text-link.tsx'
import { PaperTaskCard } from './paper-task-card.tsx'
import type { Lighting } from './lighting.ts'
import classes from './paper-tasks.module.css'
import { text } from '../text.ts'

/** The tasks of a paper in its order. */
export function PaperTasks({ paper, ...lighting }: Lighting & { paper: Conclusion }) {
  return (
    <section className={classes.tasks} aria-labelledby="paper-tasks">
      <h2 id="paper-tasks" className={classes.title}>
        {text.tasks} <span className="ph-numbers">({paper.tasks.length})</span>
      </h2>
      {paper.state === 'issued' && paper.tasks.length > 0 && (
        <TextLink to={paths.matrix({ conclusionId: paper.id })}>{text.matrixOfPaper}</TextLink>
      )}
      {paper.tasks.length === 0 && (
        <p className={classes.none}>{paper.state !== 'issued' ? text.noTasksDraft : text.noTasks}</p>
      )}
      <ol className={classes.list}>
        {paper.tasks.map((task, i) => (
          <PaperTaskCard
            key={task.id}
            task={task}
            number={i + 1}
            draft={paper.state === 'issued' ? null : paper.text}
            lighting={lighting}
          />
        ))}
      </ol>
    </section>
  )
}
