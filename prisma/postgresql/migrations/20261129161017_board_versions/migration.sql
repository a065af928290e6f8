-- CreateTable
CREATE TABLE "BoardVersion" (
    "id" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "name" TEXT,
    "noteCount" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "BoardVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BoardVersion_boardId_at_idx" ON "BoardVersion"("boardId", "at");
