import { Input, NumberInput, Slider } from '@mantine/core'
import { formText } from './form-text.ts'
import classes from './percent-field.module.css'

interface PercentFieldProps {
  percent: number
  error: string | undefined
  onChange: (percent: number) => void
}

const STEPS = [0, 25, 50, 75, 100].map((value) => ({ value, label: String(value) }))

/** How far the work is: by thumb or by number. */
export function PercentField({ percent, error, onChange }: PercentFieldProps) {
  return (
    <Input.Wrapper label={formText.percent} labelElement="div" error={error}>
      <div className={classes.pair}>
        <Slider
          className={classes.slider ?? ''}
          value={Number.isFinite(percent) ? percent : 0}
          onChange={onChange}
          step={5}
          marks={STEPS}
          size="lg"
          thumbSize={26}
          label={null}
          thumbLabel={formText.percentSlider}
        />
        <NumberInput
          className={classes.number ?? ''}
          aria-label={formText.percent}
          value={percent}
          onChange={(value) => onChange(value === '' ? Number.NaN : Number(value))}
          min={0}
          max={100}
          clampBehavior="none"
          allowDecimal={false}
          suffix=" %"
          error={error !== undefined}
        />
      </div>
    </Input.Wrapper>
  )
}
