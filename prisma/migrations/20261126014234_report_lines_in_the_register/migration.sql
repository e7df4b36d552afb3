-- AlterTable
ALTER TABLE "unit_report_proposal" ADD COLUMN     "proposal_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "unit_report_proposal_proposal_id_key" ON "unit_report_proposal"("proposal_id");

-- AddForeignKey
ALTER TABLE "unit_report_proposal" ADD CONSTRAINT "unit_report_proposal_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;
