"""Trains LinearSVC on TRAIN.json, predicts TEST.json, prints predictions and times as JSON."""
import json
import sys
import time

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC

train, test = (json.load(open(path, encoding="utf-8")) for path in sys.argv[1:])
model = make_pipeline(
    make_union(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True)),
    LinearSVC())
start = time.perf_counter()
model.fit(train["texts"], train["labels"])
trained = time.perf_counter()
predictions = model.predict(test["texts"])
done = time.perf_counter()
json.dump({
    "predictions": list(predictions),
    "trainSeconds": trained - start,
    "predictPerSecond": len(predictions) / (done - trained)}, sys.stdout)
