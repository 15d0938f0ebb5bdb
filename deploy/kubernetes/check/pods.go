package main

import (
	"fmt"

	appsv1 "k8s.io/api/apps/v1"
	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
)

var restricted = func() policy.Evaluator {
	evaluator, err := policy.NewEvaluator(policy.DefaultChecks(), nil)
	if err != nil {
		panic(err)
	}
	return evaluator
}()

// podFaults tells where the pods an object makes depart from the Pod Security Standard "restricted".
func podFaults(object runtime.Object) []string {
	template := templateOf(object)
	if template == nil {
		return nil
	}
	level := api.LevelVersion{Level: api.LevelRestricted, Version: api.LatestVersion()}
	var faults []string
	for _, result := range restricted.EvaluatePod(level, &template.ObjectMeta, &template.Spec) {
		if !result.Allowed {
			faults = append(faults, fmt.Sprintf("%s: %s", result.ForbiddenReason, result.ForbiddenDetail))
		}
	}
	return faults
}

func templateOf(object runtime.Object) *corev1.PodTemplateSpec {
	switch it := object.(type) {
	case *appsv1.Deployment:
		return &it.Spec.Template
	case *appsv1.StatefulSet:
		return &it.Spec.Template
	case *batchv1.Job:
		return &it.Spec.Template
	default:
		return nil
	}
}
