-- CreateTable
CREATE TABLE "BoardVersion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "boardId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "name" TEXT,
    "noteCount" INTEGER NOT NULL,
    "bytes" BLOB NOT NULL
);

-- CreateIndex
CREATE INDEX "BoardVersion_boardId_at_idx" ON "BoardVersion"("boardId", "at");
