-- The nightly check follows the audit trail too, which holds the first seal of each paper.
ALTER TABLE "integrity_fault" DROP CONSTRAINT integrity_fault_kind;
ALTER TABLE "integrity_fault" ADD CONSTRAINT integrity_fault_kind
  CHECK (kind IN ('paper-changed', 'paper-unsealed', 'file-lost', 'copy-mended', 'trail-broken'));
