-- DropForeignKey
ALTER TABLE "response" DROP CONSTRAINT "response_handed_to_id_fkey";

-- AddForeignKey
ALTER TABLE "response" ADD CONSTRAINT "response_handed_to_id_fkey" FOREIGN KEY ("handed_to_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
