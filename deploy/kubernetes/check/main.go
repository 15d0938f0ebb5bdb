// Command check builds kustomizations and judges what comes out as an API server would, without a cluster: unknown fields and
// wrong types are refused, defaults are filled in, and Kubernetes' own validation and its Pod Security Standard "restricted" are
// applied. It prints the objects of each kustomization as JSON, by the folder it was given.
//
//	check base overlays/demo   kustomizations, by folder
//	check -                    objects as YAML from standard input
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"

	"k8s.io/apimachinery/pkg/runtime"
)

// What standard input may hold: every secret of a mesh is well below.
const maxInputBytes = 8 << 20

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "usage: check <folder>... | check -")
		os.Exit(2)
	}
	built := map[string][]runtime.Object{}
	faults := 0
	for _, source := range os.Args[1:] {
		documents, err := read(source)
		if err != nil {
			fail(&faults, source, err)
			continue
		}
		for _, document := range documents {
			object, errs := judge(document)
			for _, err := range errs {
				fail(&faults, source, err)
			}
			if object != nil {
				built[source] = append(built[source], object)
			}
		}
	}
	if faults > 0 {
		os.Exit(1)
	}
	if err := json.NewEncoder(os.Stdout).Encode(built); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func read(source string) ([][]byte, error) {
	if source != "-" {
		return kustomize(source)
	}
	input, err := io.ReadAll(io.LimitReader(os.Stdin, maxInputBytes+1))
	if err != nil {
		return nil, err
	}
	if len(input) > maxInputBytes {
		return nil, fmt.Errorf("more than %d bytes", maxInputBytes)
	}
	return split(input)
}

func fail(faults *int, source string, err error) {
	*faults++
	fmt.Fprintf(os.Stderr, "%s: %v\n", source, err)
}
