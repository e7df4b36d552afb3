import type { Actor } from './actor.ts'

/** How the post's organisation stands to what is acted on. */
export type Relation =
  | 'unit'
  | 'lead'
  | 'handed'
  | 'keeper'
  | 'issuer'
  | 'host'
  | 'owner'
  | 'informer'
  | 'self'
  | 'asker'
  | 'answerer'
  | 'none'

export interface RightsAct {
  name: string
  relations: readonly Relation[]
  allowed: (actor: Actor, relation: Relation) => boolean
}

export const RELATION_WORDS: Record<Relation, string> = {
  unit: 'cơ quan được giao',
  lead: 'cơ quan chủ trì cùng nhiệm vụ',
  handed: 'người được phân công',
  keeper: 'cơ quan theo dõi',
  issuer: 'cơ quan ban hành',
  host: 'cơ quan chủ trì hoặc triệu tập',
  owner: 'cơ quan giữ hồ sơ',
  informer: 'bên phải thông báo',
  self: 'chính mình',
  asker: 'cơ quan kiến nghị',
  answerer: 'cơ quan trả lời',
  none: 'không liên quan',
}
/** The own organisation of whoever is asked about. */
export const OWN = 'own'
export const at = (wanted: Relation) => (relation: Relation) => (relation === wanted ? OWN : 'other')
